import type { Span } from './span.ts';

/** A fault in what was read: collected and shown, never thrown. */
export interface Notice {
  readonly code: NoticeCode;
  readonly severity: 'info' | 'warning' | 'error';
  /** File, or file and place in it, as the user named it. */
  readonly file: string;
  readonly span?: Span;
  /** The rule or the part that noticed it. */
  readonly by: string;
  /** What a message needs to be worded in any language: see `noticeMessage`. */
  readonly details: Readonly<Record<string, string | number>>;
}

interface Wording {
  readonly en: string;
  readonly ar: string;
}

/** The error catalogue: every code, with what happened and what to do, in English and Arabic. `{name}` is filled from `details`. `desk` words it for those who have no command line. */
export const noticeCatalogue = {
  empty: {
    en: 'cannot read {file}: it is empty; save the page again',
    ar: 'تعذّرت قراءة {file}: الملف فارغ؛ احفظ الصفحة من جديد',
  },
  'no-text': {
    en: 'cannot read {file}: it holds no text to read; save the page again after it has loaded',
    ar: 'تعذّرت قراءة {file}: لا نص فيه يُقرأ؛ احفظ الصفحة من جديد بعد اكتمال تحميلها',
  },
  missing: {
    en: 'cannot read {file}: there is no such file or folder; check the name',
    ar: 'تعذّرت قراءة {file}: لا ملف ولا مجلد بهذا الاسم؛ تحقق من الاسم',
  },
  unreadable: {
    en: 'cannot read {file}: the system refused it ({reason}); check its permissions',
    ar: 'تعذّرت قراءة {file}: رفض النظام فتحه ({reason})؛ تحقق من أذونات الملف',
  },
  binary: {
    en: 'cannot read {file}: not text (its first bytes are {kind}); convert it to text or HTML first',
    ar: 'تعذّرت قراءة {file}: ليس نصا (بداياته بيانات {kind})؛ حوّله أولا إلى نص أو HTML',
  },
  pdf: {
    en: 'cannot read {file}: it is a PDF; convert it to text first, for example with pdftotext',
    ar: 'تعذّرت قراءة {file}: إنه ملف PDF؛ حوّله أولا إلى نص، مثلا ببرنامج pdftotext',
  },
  docx: {
    en: 'cannot read {file}: it is an office document; save it as plain text first',
    ar: 'تعذّرت قراءة {file}: إنه مستند مكتبي؛ احفظه أولا نصا عاديا',
  },
  mhtml: {
    en: 'cannot read {file}: it is a web archive (MHTML); save the page as HTML instead',
    ar: 'تعذّرت قراءة {file}: إنه أرشيف صفحة (MHTML)؛ احفظ الصفحة بصيغة HTML بدلا منه',
  },
  'too-large': {
    en: 'cannot read {file}: {bytes} bytes are over the limit of {limit}; raise it with --max-size or split the file',
    ar: 'تعذّرت قراءة {file}: حجمه {bytes} بايت يتجاوز الحد {limit}؛ ارفع الحد بالخيار ‎--max-size أو قسّم الملف',
    desk: {
      en: 'cannot read {file}: {bytes} bytes are over the limit of {limit}; split the file, or save the article alone without the rest of its page',
      ar: 'تعذّرت قراءة {file}: حجمه {bytes} بايت يتجاوز الحد {limit}؛ قسّم الملف، أو احفظ المقال وحده بلا بقية صفحته',
    },
  },
  undecodable: {
    en: 'cannot read {file}: its bytes are no text in {charset}; save it again as UTF-8',
    ar: 'تعذّرت قراءة {file}: بايتاته ليست نصا بترميز {charset}؛ احفظه من جديد بترميز UTF-8',
  },
  'replaced-characters': {
    en: '{file}: {count} characters could not be decoded and are shown as �; save the file again as UTF-8',
    ar: '{file}: تعذّر فك ترميز {count} من المحارف فظهرت �؛ احفظ الملف من جديد بترميز UTF-8',
  },
  'not-arabic': {
    en: 'cannot read {file}: it is not in Arabic (it looks like {language}); leave it out or give its Arabic version',
    ar: 'تعذّرت قراءة {file}: ليس بالعربية (يبدو أنه بلغة {language})؛ استبعده أو قدّم نسخته العربية',
  },
  truncated: {
    en: '{file}: the page breaks off ({reason}); what was there has been read, save the page again for the rest',
    ar: '{file}: الصفحة مبتورة ({reason})؛ قُرئ الموجود منها، فاحفظها من جديد لقراءة الباقي',
  },
  undated: {
    en: '{file}: no publication date was found, so relative days stay open; give it with --published {document}=YYYY-MM-DD',
    ar: '{file}: لم يُعثر على تاريخ للنشر فبقيت الأيام النسبية بلا تحديد؛ قدّمه بالخيار ‎--published {document}=YYYY-MM-DD',
    desk: {
      en: '{file}: no publication date was found, so relative days stay open; open the article and correct its date',
      ar: '{file}: لم يُعثر على تاريخ للنشر فبقيت الأيام النسبية بلا تحديد؛ افتح المقال وصحّح تاريخه',
    },
  },
  'no-article': {
    en: '{file}: no article was found on the page, all of it was set aside; check whether it is a front page or a list',
    ar: '{file}: لم يُعثر على مقال في الصفحة فاستُبعدت كلها؛ تحقق هل هي صفحة رئيسة أو قائمة',
  },
  'control-characters': {
    en: '{file}: holds {count} control characters (NUL and the like), which were kept; clean the file if its text looks broken',
    ar: '{file}: فيه {count} من محارف التحكم (مثل NUL) وقد أُبقيت؛ نظّف الملف إن بدا نصه مكسورا',
  },
  'lone-surrogates': {
    en: '{file}: holds {count} halves of characters without their partner; save the file again from its source',
    ar: '{file}: فيه {count} من أنصاف المحارف بلا تتمة؛ احفظ الملف من جديد من مصدره',
  },
  'bidi-overrides': {
    en: '{file}: holds {count} characters that turn the reading direction over, so it may show other than it reads; remove them',
    ar: '{file}: فيه {count} من المحارف التي تقلب اتجاه القراءة فقد يظهر على غير ما هو؛ احذفها',
  },
  'bad-sidecar': {
    en: '{file}: is no JSON object with url, outlet, published or author, so it was left out; correct it',
    ar: '{file}: ليس كائن JSON فيه url أو outlet أو published أو author فلم يُعتمد؛ صحّحه',
  },
  'bad-record': {
    en: 'cannot read {file}: {reason}; correct the line',
    ar: 'تعذّرت قراءة {file}: {reason}؛ صحّح السطر',
  },
  'bad-date': {
    en: '{file}: "{value}" is no date and was left out; give it as YYYY-MM-DD',
    ar: '{file}: «{value}» ليس تاريخا فلم يُعتمد؛ اكتبه على الصورة YYYY-MM-DD',
  },
  'engine-fault': {
    en: 'cannot read {file}: the engine failed on it ({reason}); report it with the page, the other files were read',
    ar: 'تعذّرت قراءة {file}: أخفق المحرك فيه ({reason})؛ أبلغ عنه مع الصفحة، وقد قُرئت بقية الملفات',
  },
} as const satisfies Record<string, Wording & { readonly desk?: Wording }>;

export type NoticeCode = keyof typeof noticeCatalogue;

/** One sentence: what happened, where, and what to do there: with the options of a command, or at the desk. */
export function noticeMessage(notice: Notice, language: 'en' | 'ar', surface: 'command' | 'desk' = 'command'): string {
  const entry: Wording & { readonly desk?: Wording } = noticeCatalogue[notice.code];
  const wording = surface === 'desk' ? (entry.desk ?? entry) : entry;
  return wording[language].replace(/\{(\w+)\}/g, (whole, name: string) => (name === 'file' ? notice.file : String(notice.details[name] ?? whole)));
}
