const HOST = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** Whether a text is the name of a host with at least one dot, in lower case. */
export function isHost(text: string): boolean {
  return HOST.test(text);
}

/** The host of an address as a person writes it («https://cchc.example.vn/bao-cao», «cchc.example.vn»); null where there is none. */
export function hostIn(address: string): string | null {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^https:\/\//, '');
  const host = plain.split(/[/?#]/)[0] ?? '';
  return isHost(host) ? host : null;
}
