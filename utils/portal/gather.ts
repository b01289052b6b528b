import { parentCode } from '../report/code.ts';
import { readBlocks } from './block-rows.ts';
import { readCriterion } from './criterion-reading.ts';
import type { CriterionReading } from './criterion-reading.ts';
import { ownerOfForm } from './form-owner.ts';
import { findLooseForm, isOpenForm, withForm, withRemembered } from './loose-form.ts';
import { noteClosed } from './memory.ts';
import type { PortalMemory } from './memory.ts';
import type { Item, Page } from './page-items.ts';
import { rowFields } from './row-fields.ts';
import type { RowReading } from './row-reading.ts';
import { readTables } from './table-rows.ts';
import type { CriteriaTable } from './table-rows.ts';
import type { TaughtParts } from './taught.ts';

/** All that a page tells of criteria, and what is left of it. */
export interface Gathered {
  tables: CriteriaTable[];
  /** By code, in the page's order. */
  readings: Map<string, CriterionReading>;
  /** Items in no criterion's row. */
  loose: Item[];
  /** What a person has pointed at, where that is on this page. */
  taught: TaughtParts | null;
}

/** Finds the criteria of a page in its tables and blocks, with the open form or dialog put to its criterion. */
export function gather(page: Page, memory: PortalMemory): Gathered {
  const taught = memory.taught?.(page) ?? null;
  const tables = taught ? [] : readTables(page);
  const rows = taught?.rows ?? rowsByMeaning(page, tables);

  const loose = unclaimed(page.items, rows);
  const readings = readRows(rows, memory);
  const bound = bindNamedForms(rows, readings, memory);
  if (bound.size === 0) bindOpenForm(loose, readings, bound, memory);
  if (memory.opened && bound.has(memory.opened.code)) memory.opened.seen = true;
  else noteClosed(memory);
  for (const code of memory.dialogs.keys()) {
    const reading = readings.get(code);
    if (reading && !bound.has(code)) readings.set(code, withRemembered(reading, memory));
  }
  openByTitle(readings);
  return { tables, readings, loose, taught };
}

function rowsByMeaning(page: Page, tables: readonly CriteriaTable[]): RowReading[] {
  const inTables = tables.flatMap((table) => table.rows);
  const blocks = readBlocks(
    page,
    tables.map((table) => table.grid),
  );
  const known = new Set(inTables.map((row) => row.code));
  return inTables.length === 0 ? blocks : [...inTables, ...blocks.filter((row) => known.has(row.code))];
}

function unclaimed(items: readonly Item[], rows: readonly RowReading[]): Item[] {
  for (const row of rows) {
    for (const item of row.items) item.claimed = true;
  }
  return items.filter((item) => !item.claimed);
}

function readRows(rows: readonly RowReading[], memory: PortalMemory): Map<string, CriterionReading> {
  const parents = new Set<string>();
  for (const code of [...rows.map((row) => row.code), ...memory.criteria.keys()]) {
    for (let above = parentCode(code); above && !parents.has(above); above = parentCode(above)) {
      parents.add(above);
    }
  }
  const readings = new Map<string, CriterionReading>();
  for (const row of rows) {
    if (!readings.has(row.code)) readings.set(row.code, readCriterion(row, parents.has(row.code)));
  }
  return readings;
}

/** A second place that names a code, with fields that are open, is the form of that criterion. */
function bindNamedForms(
  rows: readonly RowReading[],
  readings: Map<string, CriterionReading>,
  memory: PortalMemory,
): Set<string> {
  const bound = new Set<string>();
  for (const row of rows) {
    const reading = readings.get(row.code);
    const container = row.elements[0];
    if (!reading || !container || reading.place.row === container || isCopy(row, reading)) continue;
    const form = { container, parts: row.parts, fields: rowFields(row.parts) };
    if (!isOpenForm(form)) continue;
    readings.set(row.code, withForm(reading, form, memory));
    bound.add(row.code);
  }
  return bound;
}

/** A table that keeps columns in sight shows the same rows twice: the first have the fields already. */
function isCopy(row: RowReading, { place }: CriterionReading): boolean {
  return Boolean(row.elements[0]?.matches('tr, [role=row]') && place.score && place.explanation);
}

function bindOpenForm(
  loose: readonly Item[],
  readings: Map<string, CriterionReading>,
  bound: Set<string>,
  memory: PortalMemory,
): void {
  const rows = [...readings.values()].map(({ place }) => place.row);
  const form = findLooseForm(loose, rows);
  const code = form && ownerOfForm(form, readings, memory);
  const reading = code ? readings.get(code) : undefined;
  if (!form || !code || !reading) return;
  readings.set(code, withForm(reading, form, memory));
  bound.add(code);
}

/**
 * In a folded accordion and beside a tree, whose lines show nothing of what is entered and have no button, pressing a
 * title opens it.
 */
function openByTitle(readings: Map<string, CriterionReading>): void {
  for (const [code, reading] of readings) {
    const { place, criterion, shows } = reading;
    const hasFields = place.score || place.explanation || place.fileInputs.length > 0;
    if (!criterion.scorable || hasFields || place.opener || shows('score')) continue;
    readings.set(code, { ...reading, place: { ...place, opener: place.badgeAnchor as HTMLElement } });
  }
}
