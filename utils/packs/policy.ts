import * as z from 'zod/mini';
import { pemCertificates } from '../text/pem.ts';

/** What an administrator may set, in either object of the managed policy (`public/managed_schema.json`). */
export interface PolicySettings {
  /** Base64 of the DER of authorities' certificates; null where the policy says nothing of them. */
  authorities: string[] | null;
}

/** `locked` goes over what the person set, `defaults` under it. */
export interface Policy {
  locked: PolicySettings;
  defaults: PolicySettings;
}

/** PEM text, one or more certificates in each. */
const authoritiesSchema = z.array(z.string());

function settingsIn(value: unknown): PolicySettings {
  const parts = z.safeParse(z.looseObject({}), value);
  const pems = authoritiesSchema.safeParse(parts.success ? parts.data.authorities : undefined);
  return { authorities: pems.success ? pems.data.flatMap(pemCertificates) : null };
}

/** Reads `chrome.storage.managed` part by part; an unreadable part counts as not set. */
export function parsePolicy(managed: unknown): Policy {
  const parts = z.safeParse(z.looseObject({}), managed);
  const { locked, defaults } = parts.success ? parts.data : {};
  return { locked: settingsIn(locked), defaults: settingsIn(defaults) };
}
