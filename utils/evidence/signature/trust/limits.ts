/** Bytes of a file of certificates; those of all authorities of a country take a tenth of it. */
export const MAX_BUNDLE_BYTES = 1_000_000;
export const MAX_AUTHORITIES = 100;
