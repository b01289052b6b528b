import { fold } from '../../text/fold.ts';
import { defineCheck } from '../check.ts';
import { isNotApplicable } from './phrases.ts';
import { hasFigure } from './plain-figures.ts';

/** «hai hồ sơ» is a figure too; «hài lòng», «sau khi» and «Một cửa» are none. */
const COUNTED_IN_WORDS =
  /(?<!\p{L})(?:một(?! (?:cửa|số|phần|cách)(?!\p{L}))|hai|ba|bốn|sáu|bảy|tám|chín|mười|toàn bộ|tất cả)(?!\p{L})/iu;
const MEASURED_TITLE = /^(ty le|ti le|so luong|so luot|so ho so)\b|\b(ty le|ti le) (%|phan tram)/;

/** No figure at all where the score is a rate or a count, by the criteria set or by the criterion's title. */
export default defineCheck({
  meta: { id: 'explanation.no-figures', scope: 'criterion', source: 'R28', needs: ['criterion', 'standard'] },
  check: ({ criterion, standard }) => {
    const text = criterion.explanation?.trim();
    const measured = standard?.measured ?? MEASURED_TITLE.test(fold(criterion.title));
    if (!text || !measured || isNotApplicable(text)) return [];
    return hasFigure(text) || COUNTED_IN_WORDS.test(text.normalize('NFC')) ? [] : [{ outcome: 'warning' }];
  },
});
