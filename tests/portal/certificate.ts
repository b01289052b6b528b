import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

/** Key and certificate as PEM, for `https.createServer`. */
export interface TlsIdentity {
  readonly key: string;
  readonly cert: string;
}

/** A fresh self-signed TLS certificate for these host names and IPv4 addresses, good for two days. */
export async function selfSigned(hosts: readonly string[]): Promise<TlsIdentity> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ value: Date.now() });
  for (const name of [certificate.issuer, certificate.subject]) {
    name.typesAndValues.push(
      new pkijs.AttributeTypeAndValue({
        type: '2.5.4.3',
        value: new asn1js.Utf8String({ value: hosts[0] ?? '' }),
      }),
    );
  }
  certificate.notBefore.value = new Date(Date.now() - 86_400_000);
  certificate.notAfter.value = new Date(Date.now() + 86_400_000);
  certificate.extensions = [subjectAltName(hosts)];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, 'SHA-256');
  return {
    key: pem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', keys.privateKey)),
    cert: pem('CERTIFICATE', certificate.toSchema(true).toBER()),
  };
}

/** RFC 5280, section 4.2.1.6: type 2 is a DNS name, type 7 an IP address as octets. */
function subjectAltName(hosts: readonly string[]): pkijs.Extension {
  const altNames = hosts.map((host) =>
    /^[\d.]+$/.test(host)
      ? new pkijs.GeneralName({
          type: 7,
          value: new asn1js.OctetString({ valueHex: Uint8Array.from(host.split('.').map(Number)).buffer }),
        })
      : new pkijs.GeneralName({ type: 2, value: host }),
  );
  const extnValue = new pkijs.GeneralNames({ names: altNames }).toSchema().toBER();
  return new pkijs.Extension({ extnID: '2.5.29.17', critical: false, extnValue });
}

function pem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
