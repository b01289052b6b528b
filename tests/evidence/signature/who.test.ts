import { BmpString, TeletexString, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, RelativeDistinguishedNames } from 'pkijs';
import { describe, expect, it } from 'vitest';
import { nameValue, OID } from '../../../utils/evidence/signature/names.ts';
import { signerType } from '../../../utils/evidence/signature/who.ts';

type Subject = Partial<Record<keyof typeof OID, string>>;

function nameOf(subject: Subject): RelativeDistinguishedNames {
  const typesAndValues = Object.entries(subject).map(
    ([key, value]) =>
      new AttributeTypeAndValue({ type: OID[key as keyof typeof OID], value: new Utf8String({ value }) }),
  );
  return new RelativeDistinguishedNames({ typesAndValues });
}

describe('whose certificate it is', () => {
  it.each<[string, Subject]>([
    ['an office by its name', { commonName: 'ỦY BAN NHÂN DÂN PHƯỜNG THUẬN HÓA' }],
    [
      'an office without accents',
      { commonName: 'UBND phuong Thuan Hoa', organization: 'UBND tinh Thua Thien Hue' },
    ],
    ['an office in decomposed letters', { commonName: 'Ủy ban nhân dân xã Phú Mậu'.normalize('NFD') }],
    ['a department', { commonName: 'Sở Nội vụ' }],
    ['a department without accents', { commonName: 'So Noi vu', organization: 'UBND tinh Thua Thien Hue' }],
    ['a party committee', { commonName: 'Đảng ủy phường Thuận Hóa' }],
    ['a council', { commonName: 'Hội đồng nhân dân phường Thuận Hóa' }],
    ['the office of a council', { commonName: 'Văn phòng HĐND và UBND' }],
    ['a school', { commonName: 'Trường Tiểu học Lê Lợi' }],
    ['a firm whose CN is its O', { commonName: 'Mai Linh Group', organization: 'MAI LINH GROUP' }],
    ['one with a tax identifier', { commonName: 'Bao Minh JSC', userId: 'MST:0100100100' }],
  ])('an organisation: %s', (_what, subject) => {
    expect(signerType(nameOf(subject))).toBe('organisation');
  });

  it.each<[string, Subject]>([
    ['a name', { commonName: 'Nguyễn Văn An' }],
    [
      'a name of an office, who is still a person',
      { commonName: 'Trần Thị Bình', organization: 'UBND phường Thuận Hóa' },
    ],
    ['a name without accents', { commonName: 'Le Thi Hoa', organization: 'UBND tinh Thua Thien Hue' }],
    ['a surname that reads like a school without accents', { commonName: 'Trương Văn Sở' }],
    ['a surname that reads like the Youth Union', { commonName: 'Đoàn Thanh Bình' }],
    ['a surname that reads like a division', { commonName: 'Vũ Minh Đức' }],
    ['a rare surname with an identity card', { commonName: 'Bàn Văn Ba', userId: 'CMND:012345678' }],
    ['an identity number in serialNumber', { commonName: 'Y Krông', serialNumber: 'CCCD:046080001234' }],
    ['a title', { commonName: 'K. Brek', title: 'Phó Chủ tịch' }],
    ['a person of a taxed office', { commonName: 'Lê Thị Hoa', userId: 'MST:3300100001' }],
  ])('a person: %s', (_what, subject) => {
    expect(signerType(nameOf(subject))).toBe('person');
  });

  it.each<[string, Subject]>([
    ['no name of either kind', { commonName: 'Test Signer 01' }],
    ['nothing at all', {}],
  ])('not to be told: %s', (_what, subject) => {
    expect(signerType(nameOf(subject))).toBeNull();
  });
});

describe('a name in a certificate', () => {
  const of = (value: BmpString | TeletexString | Utf8String) =>
    nameValue(
      new RelativeDistinguishedNames({
        typesAndValues: [new AttributeTypeAndValue({ type: OID.commonName, value })],
      }),
      OID.commonName,
    );

  it.each([
    ['UTF8String', new Utf8String({ value: ' Sở Nội vụ ' })],
    ['BMPString', new BmpString({ value: 'Sở Nội vụ' })],
    [
      'TeletexString with UTF-8 in it',
      new TeletexString({ value: String.fromCharCode(...Buffer.from('Sở Nội vụ')) }),
    ],
  ])('is read from a %s', (_type, value) => {
    expect(of(value)).toBe('Sở Nội vụ');
  });

  it('keeps the Latin-1 of a TeletexString that is no UTF-8', () => {
    expect(
      of(new TeletexString({ value: 'Huế'.normalize('NFD').replace(/\u0302|\u0301/g, '') + '\u00ea' })),
    ).toBe('Hue\u00ea');
  });

  it('is the most particular one where there are several', () => {
    const name = new RelativeDistinguishedNames({
      typesAndValues: ['UBND tỉnh', 'UBND phường'].map(
        (value) => new AttributeTypeAndValue({ type: OID.commonName, value: new Utf8String({ value }) }),
      ),
    });
    expect(nameValue(name, OID.commonName)).toBe('UBND phường');
  });
});
