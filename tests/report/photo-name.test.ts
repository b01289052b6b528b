import { describe, expect, it } from 'vitest';
import { MAX_NAME_LENGTH, parseFileName } from '../../utils/report/file-name.ts';
import { composePhotoName } from '../../utils/report/photo-name.ts';

describe('the name proposed for a photograph', () => {
  it.each([
    ['Hội nghị tập huấn CCHC.jpg', '2.3_Hội nghị tập huấn CCHC.jpg'],
    ['anh hoi nghi (1).JPG', '2.3_anh hoi nghi.jpg'],
    ['hoi_nghi_tap_huan - Copy.png', '2.3_hoi nghi tap huan.png'],
    ['3.1_Ảnh niêm yết TTHC.jpg', '2.3_Ảnh niêm yết TTHC.jpg'],
    ['IMG_20230315_083000.jpg', '2.3_Anh IMG 20230315 083000.jpg'],
    ['20230315.heic', '2.3_Anh 20230315.heic'],
  ])('%s: %s', (name, proposed) => {
    expect(composePhotoName('2.3', name)).toBe(proposed);
  });

  it('has the criterion’s code and something that tells what it is about, and is itself proposed for none other', () => {
    const proposed = composePhotoName('2.3', 'DSC0042.jpg') ?? '';
    expect(parseFileName(proposed)).toMatchObject({ code: '2.3', number: null, abstract: 'Anh DSC0042' });
    expect(composePhotoName('2.3', proposed)).toBe(proposed);
  });

  it('is no longer than names may be', () => {
    const long = composePhotoName('2.3', `${'Hội nghị '.repeat(40)}.jpg`) ?? '';
    expect(long.length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
    expect(long.endsWith('.jpg')).toBe(true);
  });

  it('is none where nothing is left', () => {
    expect(composePhotoName('2.3', '__.jpg')).toBeNull();
  });
});
