import { useState } from 'preact/hooks';
import type { DraftOffer } from '../../utils/drafts/records.ts';
import { DownloadLink } from '../shared/DownloadLink.tsx';
import type { Restoring } from '../shared/model.ts';
import { usePanel } from '../shared/panel-context.ts';
import { shortTime } from '../shared/vietnam-time.ts';
import { useWords } from '../shared/words.ts';
import { ChangedSince } from './ChangedSince.tsx';
import { CopyOne } from './CopyOne.tsx';
import { Difference } from './Difference.tsx';
import { FormatNote } from './FormatNote.tsx';
import { FileDownload } from './FileDownload.tsx';
import { isRestorable } from './restorable.ts';
import { RestoreOne } from './RestoreOne.tsx';

interface DraftGroupProps {
  code: string;
  offers: readonly DraftOffer[];
}

/** The drafts of one criterion. */
export function DraftGroup({ code, offers }: DraftGroupProps) {
  const words = useWords();
  const { model, actions } = usePanel();
  const unknown = offers.filter(({ accountUnknown }) => accountUnknown);
  const restorable = offers.filter(isRestorable);
  return (
    <section class="draft-group" data-criterion={code}>
      <h3>{words.criterion(code)}</h3>
      {unknown.length > 0 && (
        <div class="note">
          {questions(unknown, words).map((question) => (
            <p key={question}>{question}</p>
          ))}
          <button
            type="button"
            class="button"
            onClick={() => actions.confirmDrafts(unknown.map(({ key }) => key))}
          >
            {words.mine}
          </button>
        </div>
      )}
      {[...offers].sort(byField).map((offer) => (
        <DraftRow key={offer.key} offer={offer} isOneOf={restorable.length} />
      ))}
      {restorable.length > 0 && model.host === 'frame' && (
        <button
          type="button"
          class="button"
          disabled={model.restoreRun.value !== null}
          onClick={() => actions.restore(restorable.map(({ key }) => key))}
        >
          {words.restore}
        </button>
      )}
    </section>
  );
}

/** Why one is asked whether these are one's own. */
function questions(unknown: readonly DraftOffer[], words: ReturnType<typeof useWords>): string[] {
  const all = unknown.flatMap(({ draft, otherRound }) => [
    ...(otherRound === undefined ? [] : [words.otherRound(otherRound)]),
    ...(otherRound === undefined || draft.owner.account === null ? [words.accountUnknown] : []),
  ]);
  return [...new Set(all)];
}

const FIELDS = ['score', 'explanation', 'file'];

/** As the fields stand on the page: score, explanation, files. */
function byField(a: DraftOffer, b: DraftOffer): number {
  const place = ({ draft }: DraftOffer) => FIELDS.indexOf(draft.kind === 'file' ? 'file' : draft.field);
  return place(a) - place(b);
}

function DraftRow({ offer, isOneOf }: { offer: DraftOffer; isOneOf: number }) {
  const words = useWords();
  const { model } = usePanel();
  const { draft } = offer;
  const restoring = model.restoring.value[offer.key];
  return (
    <div class="draft">
      <h4>{words.field[draft.kind === 'file' ? 'file' : draft.field]}</h4>
      {offer.accountUnknown ? <Beginning offer={offer} /> : <Difference offer={offer} />}
      {draft.kind === 'text' && <FormatNote formatting={draft.formatting} />}
      {offer.changedSince && <ChangedSince draft={offer.draft} />}
      <EarlierVersions offer={offer} />
      {offer.present === null && <p class="note">{words.notOnPage}</p>}
      <div role="status">{restoring && <RestoringNote restoring={restoring} />}</div>
      {isByHand(restoring) && draft.kind === 'text' && <CopyOne text={draft.value} />}
      <RestoreOne offer={offer} isOneOf={isOneOf} />
      {draft.kind === 'file' && !offer.accountUnknown && <FileDownload draftKey={offer.key} />}
      <DropButton draftKey={offer.key} />
    </div>
  );
}

/** All that is shown of a draft that may be another person's: when it was written and how it begins. */
function Beginning({ offer: { draft } }: { offer: DraftOffer }) {
  const words = useWords();
  const { model } = usePanel();
  return (
    <p>
      <b>{words.draftAt(shortTime(draft.writtenAt, model.now.value))}</b>{' '}
      {(draft.kind === 'text' ? draft.value : draft.name) || words.emptyValue}
    </p>
  );
}

/** Longer texts that the draft replaced, for taking something back out of them. */
function EarlierVersions({ offer: { earlier = [] } }: { offer: DraftOffer }) {
  const words = useWords();
  const { model } = usePanel();
  if (earlier.length === 0) return null;
  return (
    <details class="earlier">
      <summary>{words.earlier(earlier.length)}</summary>
      {earlier.map(({ value, writtenAt }) => (
        <p key={writtenAt}>
          <b>{shortTime(writtenAt, model.now.value)}</b> {value}
        </p>
      ))}
    </details>
  );
}

/** Whether what was not taken has to be entered by the officer. */
function isByHand(restoring: Restoring | undefined): boolean {
  return restoring?.step === 'refused' || restoring?.step === 'no-field';
}

function RestoringNote({ restoring }: { restoring: Restoring }) {
  const words = useWords();
  const sentence = {
    running: words.restoring,
    'waiting-for-dialog': words.restoring,
    written: words.restored,
    'no-field': words.noField,
    refused: words.putRefused,
  }[restoring.step];
  return (
    <p class="note">
      {sentence} {restoring.copy && <DownloadLink file={restoring.copy} />}
    </p>
  );
}

/** Dropping cannot be undone, so it asks twice. */
function DropButton({ draftKey }: { draftKey: string }) {
  const words = useWords();
  const { actions } = usePanel();
  const [asked, setAsked] = useState(false);
  return (
    <button
      type="button"
      class="link"
      onClick={() => (asked ? actions.dropDraft(draftKey) : setAsked(true))}
      onBlur={() => setAsked(false)}
    >
      {asked ? words.dropSure : words.drop}
    </button>
  );
}
