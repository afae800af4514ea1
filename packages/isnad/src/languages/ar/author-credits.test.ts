import { describe, expect, it } from 'vitest';
import { createArticleReader } from '../../article/index.ts';
import { outlets } from '../../outlets/index.ts';
import { pageFromBytes } from '../../page/index.ts';
import { pagePhrases } from './generated/page-phrases.ts';

const read = createArticleReader({ phrases: pagePhrases, outlets });

/** Whom an author field credits: ids, names as written of those that have none, `several`. */
function creditsOf(author: string, outlet = 'sahil'): string[] {
  const page = pageFromBytes(Buffer.from('قال مدير السد سالم منصور إن منسوب المياه ارتفع بعد الأمطار الأخيرة.'), 'x.txt', { given: { author, outlet } });
  if (!('source' in page)) throw new Error(page.code);
  return read(page).article.credits.map(({ actor, several, name }) => (several ? 'several' : (actor ?? name)));
}

describe('credits of author fields', () => {
  it.each<[string, ...string[]]>([
    ['المرفأ - واس', 'spa'],
    ['المرفأ-واس', 'spa'],
    ['واس: المرفأ', 'spa'],
    ['واس (المرفأ، الوادي)', 'spa'],
    ['وا س - المرفأ', 'spa'],
    ['سالم منصور (رويترز)', 'reuters'],
    ['من سالم منصور المرفأ - رويترز:', 'reuters'],
    ['المرفأ «رويترز', 'reuters'],
    ['أ. ف. ب - المرفأ', 'afp'],
    ['المرفأ ـ الفرنسية:', 'afp'],
    ['المرفأ (ا.ف.ب)', 'afp'],
    ['اف ب - المرفأ', 'afp'],
    ['دب أ - المرفأ', 'dpa'],
    ['المرفأ د ب ا', 'dpa'],
    ['المرفأ- رويترز/د ب أ', 'reuters', 'dpa'],
    ['سالم منصور، مريم الجبلي، الوكالات', 'several'],
    ['رويترز ووكالات', 'reuters', 'several'],
    ['الأناضول', 'anadolu-agency'],
    ['المنامة - بنا', 'bna-bahrain'],
    ['الدوحة - قنا', 'qna'],
    ['تونس - وات', 'tap'],
    ['الرباط - و م ع', 'map'],
    ['الجزائر - واج', 'aps'],
    ['بغداد / واع', 'ina'],
    ['دمشق - سانا', 'sana'],
    ['صنعاء - سبأ', 'saba-news-agency'],
    ['عمان - بترا', 'petra-news-agency'],
    ['رام الله - وفا', 'wafa'],
    ['رام الله - معا', 'maan-news'],
    ['مسقط - العمانية', 'ona'],
    ['القاهرة - أ ش أ', 'mena'],
    ['أسوشيتد برس', 'associated-press'],
    ['بكين - شينخوا', 'xinhua'],
    ['موسكو - تاس', 'tass'],
    ['إنترفاكس', 'interfax'],
    ['سبوتنيك', 'sputnik'],
    ['مدريد - إفي', 'efe'],
    ['روما - أنسا', 'ansa'],
    ['طهران - إرنا', 'irna'],
    ['طهران - وكالة فارس', 'fars-news'],
    ['تسنيم', 'tasnim'],
    ['سيول - يونهاب', 'yonhap'],
    ['طوكيو - كيودو', 'kyodo'],
    ['بلومبرغ', 'bloomberg'],
    ['الجزيرة نت', 'aljazeera.net'],
    ['وكالة الوادي للأنباء', 'وكالة الوادي للأنباء'],
  ])('%s', (author, ...credited) => {
    expect(creditsOf(author)).toEqual(credited);
  });

  it.each([
    'فارس المنصوري - المرفأ',
    'سبأ محمد',
    'وفا سالم - المرفأ',
    'محمد حسن - قنا',
    'واسيني الوادي',
    'أ.د سالم منصور',
    'مريم الجبلي (تصوير: رويترز)',
    'معا نبني الوادي',
  ])('none in %s', (author) => {
    expect(creditsOf(author)).toEqual([]);
  });

  it('does not credit an outlet with its own articles', () => {
    expect(creditsOf('الجزيرة نت - الدوحة', 'aljazeera.net')).toEqual([]);
  });
});
