import type { ArticleKnowledge } from './knowledge.ts';

/** A small shelf for the tests of this room, which know no language's own. */
export const exampleKnowledge: ArticleKnowledge = {
  phrases: {
    phrases: [
      { id: 'ad', reason: 'ad', places: ['whole', 'between'], longest: 0, last: false, forms: ['إعلان'] },
      { id: 'read-also', reason: 'related', places: ['label', 'heading', 'inside'], longest: 0, last: false, forms: ['اقرأ أيضا'] },
      { id: 'source', reason: 'credit', places: ['label'], longest: 0, last: false, forms: ['المصدر'] },
      { id: 'tags', reason: 'tags', places: ['label'], longest: 0, last: false, forms: ['كلمات مفتاحية'] },
      { id: 'last-tags', reason: 'tags', places: ['begins', 'tail'], longest: 20, last: true, forms: ['سمات'] },
      { id: 'top', reason: 'navigation', places: ['whole', 'ends'], longest: 0, last: false, forms: ['إلى الأعلى'] },
      { id: 'home', reason: 'navigation', places: ['whole'], longest: 0, last: false, forms: ['الرئيسية', 'رياضة', 'اتصل بنا'] },
      { id: 'subscribe', reason: 'promo', places: ['begins', 'tail'], longest: 30, last: false, forms: ['اشترك في النشرة'] },
    ],
    agencies: [
      { id: 'agency-reuters', actor: null, several: false, forms: ['رويترز'], weak: [], photos: true },
      { id: 'agency-afp', actor: null, several: false, forms: ['أ ف ب', 'أ.ف.ب'], weak: [], photos: true },
      { id: 'agency-several', actor: null, several: false, forms: ['وكالات'], weak: [], photos: true },
      { id: 'photo-getty', actor: null, several: false, forms: ['Getty'], weak: [], photos: true },
    ],
    photoMarks: ['أرشيف'],
    bylineWords: ['متابعات'],
    places: ['دبي', 'لندن', 'بيروت'],
    months: [
      { name: 'مارس', month: 3, calendar: 'gregorian' },
      { name: 'آذار', month: 3, calendar: 'gregorian' },
      { name: 'جانفي', month: 1, calendar: 'gregorian' },
      { name: 'رمضان', month: 9, calendar: 'hijri' },
    ],
    dateWords: ['الاثنين', 'نشر في', 'آخر تحديث', 'الساعة'],
    openers: ['وقال', 'وأضاف', 'ونقلت'],
    givenNames: ['محمد', 'نادية'],
    captionWords: ['أثناء', 'جانب من'],
    pictureWords: ['تصوير'],
    agencyWords: ['وكالة', 'الأنباء', 'للأنباء'],
    updateWords: ['آخر تحديث'],
    policies: ['لا تعبر عن رأي', 'إرشادات الاستخدام', 'مشاركاتك'],
    sections: ['تقارير دولية'],
  },
  outlets: [
    { id: 'ufuq.example', name: { ar: 'الأفق', en: 'Ufuq' }, domains: ['ufuq-news.example'], aliases: ['صحيفة الأفق'], suffixes: [' | الأفق'], phrases: [] },
  ],
};
