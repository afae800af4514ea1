import type { Refusal } from './shape.ts';

/** Every answer that is no success: its status, and what happened and what to do. `{name}` is filled from the details. */
export const refusals = {
  'no-story': {
    status: 404,
    en: 'there is no story {name}; go back to the list, it may have been joined or removed',
    ar: 'لا قضية باسم {name}؛ ارجع إلى القائمة، فربما ضُمّت إلى غيرها أو حُذفت',
  },
  'no-article': { status: 404, en: 'there is no article {name}; search for it, it may have been removed', ar: 'لا مقال باسم {name}؛ ابحث عنه، فربما حُذف' },
  'no-point': {
    status: 404,
    en: 'the story has no point {name}; load the story again, it has changed',
    ar: 'لا نقطة باسم {name} في القضية؛ حمّل القضية من جديد فقد تغيّرت',
  },
  'no-actor': { status: 404, en: 'nobody is known as {name}; search for the name', ar: 'لا أحد معروف باسم {name}؛ ابحث عن الاسم' },
  'no-evidence': {
    status: 404,
    en: 'the article holds no such statement, figure or stretch; load the page again, it has changed',
    ar: 'لا قول ولا رقم ولا موضع كهذا في المقال؛ حمّل الصفحة من جديد فقد تغيّرت',
  },
  'no-copy': { status: 404, en: 'these two articles share no passage', ar: 'لا فقرة مشتركة بين هذين المقالين' },
  'no-correction': {
    status: 404,
    en: 'there is no correction {name} that stands; load the list again',
    ar: 'لا تصويب قائما بالرقم {name}؛ حمّل القائمة من جديد',
  },
  'no-job': { status: 404, en: 'there is no job {name}; it may be long done', ar: 'لا عملية بالرقم {name}؛ ربما انتهت منذ وقت' },
  'no-format': { status: 404, en: 'there is no format {name}; choose one of {formats}', ar: 'لا صيغة باسم {name}؛ اختر إحدى {formats}' },
  'no-browser': {
    status: 404,
    en: 'a PDF is printed by a browser, and none was found; install Chromium or Chrome, or name one in CHROMIUM and start the desk again',
    ar: 'ملف PDF يطبعه متصفح ولم يُعثر على أي متصفح؛ ثبّت Chromium أو Chrome، أو سمّ متصفحا في CHROMIUM وشغّل المكتب من جديد',
  },
  'not-printed': {
    status: 500,
    en: 'the browser did not print it; try again, or export HTML and print that',
    ar: 'لم يطبعه المتصفح؛ أعد المحاولة، أو صدّر HTML واطبعه',
  },
  'no-samples': { status: 404, en: 'the sample stories are not installed here; add pages of your own', ar: 'القضيتان النموذجيتان غير مثبتتين هنا؛ أضف صفحاتك' },
  'no-route': { status: 404, en: 'there is nothing at {name}; see /api/openapi.json', ar: 'لا شيء في {name}؛ انظر ‎/api/openapi.json' },
  'bad-request': { status: 400, en: 'the request cannot be read: {what}; correct it', ar: 'تعذّرت قراءة الطلب: {what}؛ صحّحه' },
  'bad-json': { status: 400, en: 'the body is no JSON; send JSON in UTF-8', ar: 'محتوى الطلب ليس JSON؛ أرسل JSON بترميز UTF-8' },
  'bad-text': {
    status: 400,
    en: 'the body is no UTF-8 text; save it as UTF-8 and send it again',
    ar: 'محتوى الطلب ليس نصا بترميز UTF-8؛ احفظه بهذا الترميز وأعد إرساله',
  },
  'bad-form': { status: 400, en: 'the form with the files is broken; choose the files again', ar: 'نموذج الملفات معطوب؛ اختر الملفات من جديد' },
  'bad-name': { status: 400, en: 'a name holds line breaks or control characters; rename the file', ar: 'في الاسم فواصل أسطر أو محارف تحكم؛ أعد تسمية الملف' },
  'no-files': { status: 400, en: 'no file was sent; choose files or paste text', ar: 'لم يُرسل أي ملف؛ اختر ملفات أو ألصق نصا' },
  'nothing-to-correct': {
    status: 409,
    en: 'what the correction speaks of is not there; load the page again, it has changed',
    ar: 'ما يتحدث عنه التصويب غير موجود؛ حمّل الصفحة من جديد فقد تغيّرت',
  },
  'corrected-already': { status: 409, en: 'this is corrected already, by correction {name}', ar: 'صُوّب هذا من قبل، بالتصويب {name}' },
  'body-too-large': {
    status: 413,
    en: 'more than {limit} MB at once; send fewer or smaller files',
    ar: 'أكثر من {limit} ميغابايت دفعة واحدة؛ أرسل ملفات أقل أو أصغر',
  },
  'too-many-files': { status: 413, en: 'more than {limit} files at once; send them in several goes', ar: 'أكثر من {limit} ملف دفعة واحدة؛ أرسلها على دفعات' },
  'wrong-type': {
    status: 415,
    en: 'a body of this type is not taken; send JSON or a form with files',
    ar: 'هذا النوع من المحتوى غير مقبول؛ أرسل JSON أو نموذج ملفات',
  },
  'token-needed': { status: 401, en: 'a token is asked for here; sign in with the one that you were given', ar: 'يُطلب هنا رمز دخول؛ ادخل بالرمز الذي أُعطيته' },
  'wrong-token': {
    status: 401,
    en: 'this token is not right; check it, or have a new one set with isnad token set',
    ar: 'رمز الدخول غير صحيح؛ تحقق منه أو اطلب رمزا جديدا بالأمر isnad token set',
  },
  'editor-only': { status: 403, en: 'only an editor may do this; sign in with an editor’s token', ar: 'هذا للمحرر وحده؛ ادخل برمز محرر' },
  'wrong-host': {
    status: 421,
    en: 'the desk is not known under this address; open it under the one that isnad serve printed',
    ar: 'المكتب غير معروف بهذا العنوان؛ افتحه بالعنوان الذي طبعه isnad serve',
  },
  'cross-origin': { status: 403, en: 'another site asked for this; do it from the desk itself', ar: 'جاء الطلب من موقع آخر؛ نفّذه من المكتب نفسه' },
  'too-often': { status: 429, en: 'too many requests; wait {seconds} seconds', ar: 'طلبات كثيرة؛ انتظر {seconds} ثانية' },
  busy: { status: 503, en: 'too many jobs are waiting; try again when some are done', ar: 'عمليات كثيرة في الانتظار؛ أعد المحاولة بعد انتهاء بعضها' },
  closing: { status: 503, en: 'the desk is being closed; start it again with isnad serve', ar: 'المكتب يُغلق؛ شغّله من جديد بالأمر isnad serve' },
  fault: { status: 500, en: 'the desk failed at this; nothing was lost, see its log', ar: 'أخفق المكتب في هذا؛ لم يضع شيء، انظر سجله' },
} as const satisfies Record<string, { status: number; en: string; ar: string }>;

export type RefusalCode = keyof typeof refusals;

/** Thrown where a request is refused; the desk answers with what it says. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: RefusalCode, details: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

export function refusalOf(code: RefusalCode, details: Readonly<Record<string, string | number>> = {}): Refusal {
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
  const { en, ar } = refusals[code];
  return { code, message: { en: fill(en), ar: fill(ar) } };
}
