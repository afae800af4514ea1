/** The words of the command line that users see, in English and Arabic. `{name}` is filled from the details that are given with a message. */
export const messages = {
  isnad: {
    en: 'Who said what, when, through whom, and how it changed, in Arabic news.',
    ar: 'من قال ماذا، ومتى، وعمّن، وكيف تغيّر قوله، في الأخبار العربية.',
  },
  annotate: {
    en: 'print statements, figures, times and names of every article as JSON Lines',
    ar: 'يطبع أقوال كل مقال وأرقامه وتواريخه وأسماءه بصيغة JSON Lines',
  },
  dossier: {
    en: 'read pages, group them, and write a cited dossier for every thread',
    ar: 'يقرأ الصفحات ويجمعها ويكتب لكل قضية ملفا موثقا بمصادره',
  },
  add: { en: 'read pages and keep them in a database', ar: 'يقرأ الصفحات ويحفظها في قاعدة بيانات' },
  remove: { en: 'take articles out of a database', ar: 'يحذف مقالات من قاعدة البيانات' },
  stories: { en: 'list threads and their stories', ar: 'يسرد القضايا وقصصها' },
  show: { en: 'show an article, a story or a thread of a database', ar: 'يعرض مقالا أو قصة أو قضية من قاعدة البيانات' },
  search: { en: 'find articles of a database by words, whatever their form', ar: 'يبحث عن مقالات قاعدة البيانات بالكلمات أيا كان شكلها' },
  export: { en: 'write dossiers from a database', ar: 'يكتب ملفات القضايا من قاعدة البيانات' },
  diff: { en: 'say what two dossiers of one thread differ in', ar: 'يبيّن ما يختلف فيه ملفان لقضية واحدة' },
  help: { en: 'show this help', ar: 'يعرض هذه المساعدة' },
  'help-command': { en: 'show the help of a command', ar: 'يعرض مساعدة أمر' },
  version: { en: 'print the version', ar: 'يطبع رقم الإصدار' },
  'option-lang': { en: 'language of messages: en or ar; the locale decides unless told', ar: 'لغة الرسائل: en أو ar؛ تقررها لغة النظام ما لم تُحدَّد' },
  'argument-paths': { en: 'files, and folders with all that is below them', ar: 'ملفات، ومجلدات بكل ما تحتها' },
  'argument-id': { en: 'name of an article, a story or a thread', ar: 'اسم مقال أو قصة أو قضية' },
  'argument-documents': { en: 'names of articles', ar: 'أسماء مقالات' },
  'argument-words': { en: 'words; every one must occur', ar: 'كلمات؛ يجب أن ترد جميعها' },
  'argument-dossier-a': { en: 'the earlier dossier: its folder or its dossier.json', ar: 'الملف الأسبق: مجلده أو dossier.json فيه' },
  'argument-dossier-b': { en: 'the later dossier, likewise', ar: 'الملف اللاحق كذلك' },
  'argument-threads': { en: 'threads; all of them unless told', ar: 'قضايا؛ جميعها ما لم تُحدَّد' },
  'option-from': { en: 'news file, JSON Lines, plain or gzipped; repeatable', ar: 'ملف أخبار بصيغة JSON Lines، عاديا أو مضغوطا؛ يُكرر' },
  'option-published': { en: 'day of publication of a file; repeatable', ar: 'تاريخ نشر ملف؛ يُكرر' },
  'option-workers': { en: 'threads that read at the same time; the output is the same', ar: 'عدد الخيوط التي تقرأ معا؛ والناتج هو نفسه' },
  'option-max-size': { en: 'largest file that is read, in bytes, or as 20MB', ar: 'أكبر ملف يُقرأ، بالبايت، أو على صورة 20MB' },
  'option-explain': { en: 'say of each statement which rules made it', ar: 'يبيّن القواعد التي أنتجت كل قول' },
  'option-json': { en: 'print JSON', ar: 'يطبع بصيغة JSON' },
  'option-json-lines': { en: 'accepted, since the output is JSON Lines anyway', ar: 'مقبول، فالناتج بصيغة JSON Lines على كل حال' },
  'option-out': { en: 'folder to write to', ar: 'المجلد الذي يُكتب فيه' },
  'option-min-articles': { en: 'articles that a thread needs for a dossier', ar: 'أقل عدد من المقالات ليكون للقضية ملف' },
  'option-min-listed': { en: 'articles that a thread needs to be listed', ar: 'أقل عدد من المقالات لتُسرد القضية' },
  'option-about': { en: 'only threads that these words occur in', ar: 'القضايا التي ترد فيها هذه الكلمات فقط' },
  'option-excerpts': { en: 'carry only the sentences that are cited, not whole articles', ar: 'يكتفي بالجمل المستشهد بها بدل المقالات كاملة' },
  'option-demo': { en: 'exit with 0 though some files could not be read', ar: 'ينتهي بالرمز 0 وإن تعذّرت قراءة بعض الملفات' },
  'option-db': { en: 'database file', ar: 'ملف قاعدة البيانات' },
  'option-limit': { en: 'results at most', ar: 'أكثر عدد من النتائج' },
  'title-usage': { en: 'Usage:', ar: 'الاستعمال:' },
  'title-arguments': { en: 'Arguments:', ar: 'المعطيات:' },
  'title-options': { en: 'Options:', ar: 'الخيارات:' },
  'title-global': { en: 'Global Options:', ar: 'خيارات عامة:' },
  'title-commands': { en: 'Commands:', ar: 'الأوامر:' },
  'title-examples': { en: 'Examples:', ar: 'أمثلة:' },
  default: { en: 'default', ar: 'المفترض' },
  'exit-codes': {
    en: 'Exit codes: 0 done · 1 done, some files could not be read · 2 wrong use · 3 nothing readable',
    ar: 'رموز الانتهاء: 0 تمّ · 1 تمّ وتعذّرت قراءة بعض الملفات · 2 استعمال خاطئ · 3 لا شيء يُقرأ',
  },
  'example-annotate-folder': { en: 'every page of a folder', ar: 'كل صفحات مجلد' },
  'example-annotate-news': { en: 'a news file, on two threads', ar: 'ملف أخبار، على خيطين' },
  'example-annotate-published': { en: 'the day of a text that does not say it', ar: 'تاريخ نص لا يذكره' },
  'example-dossier-folder': { en: 'dossiers of all threads in a folder', ar: 'ملفات كل القضايا في مجلد' },
  'example-dossier-about': { en: 'only threads about a dam, with cited sentences only', ar: 'القضايا التي تذكر سدا، بجملها المستشهد بها فقط' },
  'example-add': { en: 'keep a folder in ./isnad.db', ar: 'يحفظ مجلدا في ‎./isnad.db' },
  'example-remove': { en: 'take one article out', ar: 'يحذف مقالا' },
  'example-stories-db': { en: 'threads of ./isnad.db', ar: 'قضايا ‎./isnad.db' },
  'example-stories-from': { en: 'group a news file without a database', ar: 'يجمع ملف أخبار بلا قاعدة بيانات' },
  'example-show': { en: 'what was found in one article', ar: 'ما عُثر عليه في مقال' },
  'example-search': { en: 'articles about ministers, ministries’ heads and the minister', ar: 'مقالات عن وزير، والوزير، ووزراء' },
  'example-export': { en: 'dossiers of all threads kept', ar: 'ملفات كل القضايا المحفوظة' },
  'example-diff': { en: 'what today’s dossier has that yesterday’s had not', ar: 'ما في ملف اليوم وليس في ملف الأمس' },
  summary: {
    en: 'Articles {articles} · dossiers {threads} · statements {statements} · figures {figures} · notices {notices}',
    ar: 'المقالات {articles} · الملفات {threads} · الأقوال {statements} · الأرقام {figures} · الملاحظات {notices}',
  },
  'summary-thread': {
    en: '  {title}\n      {articles} articles of {outlets} outlets, {from} to {to}, {statements} statements, {figures} figures, {changes} changes of position\n      {folder}',
    ar: '  {title}\n      المقالات {articles} من {outlets} وسائل إعلام، من {from} إلى {to}، الأقوال {statements}، الأرقام {figures}، تغيّرات المواقف {changes}\n      {folder}',
  },
  'summary-singles': { en: 'Articles without a dossier, listed in the index: {singles}', ar: 'مقالات بلا ملف، مسرودة في الفهرس: {singles}' },
  'summary-left-out': { en: 'Articles of threads that were not asked for: {leftOut}', ar: 'مقالات من قضايا لم تُطلب: {leftOut}' },
  'summary-index': { en: 'Open {index}', ar: 'افتح {index}' },
  'no-database': {
    en: 'there is no database {file}; make one with isnad add, or name another with --db',
    ar: 'لا قاعدة بيانات باسم {file}؛ أنشئها بالأمر isnad add أو سمّ غيرها بالخيار ‎--db',
  },
  'bad-database': {
    en: 'cannot open {file} as a database ({reason}); name another with --db',
    ar: 'تعذّر فتح {file} قاعدة بيانات ({reason})؛ سمّ غيرها بالخيار ‎--db',
  },
  'empty-database': { en: '{file} holds no articles; add some with isnad add', ar: 'لا مقالات في {file}؛ أضفها بالأمر isnad add' },
  'not-found': { en: '{file} holds nothing named {name}; isnad stories lists what there is', ar: 'لا شيء في {file} باسم {name}؛ يسرد isnad stories ما فيها' },
  'no-content-words': {
    en: 'none of these words is searched for; give a noun, a verb or a name',
    ar: 'لا يُبحث عن أي من هذه الكلمات؛ أعط اسما أو فعلا أو علما',
  },
  'nothing-found': { en: 'no article holds all of these words', ar: 'لا مقال فيه هذه الكلمات كلها' },
  undated: { en: 'undated   ', ar: 'بلا تاريخ' },
  added: { en: 'added {document}', ar: 'أُضيف {document}' },
  updated: { en: 'updated {document}', ar: 'حُدّث {document}' },
  removed: { en: 'removed {document}', ar: 'حُذف {document}' },
  'summary-add': {
    en: '{added} added · {updated} updated · {known} known before · {notices} notices · {db}',
    ar: 'أُضيف {added} · حُدّث {updated} · معروف من قبل {known} · الملاحظات {notices} · {db}',
  },
  'thread-line': { en: '{id}: {articles} articles in {stories} stories', ar: '{id}: المقالات {articles}، القصص {stories}' },
  'statements-title': { en: 'Statements: {count}', ar: 'الأقوال: {count}' },
  'figures-title': { en: 'Figures: {count}', ar: 'الأرقام: {count}' },
  'bad-dossier': {
    en: 'cannot read the dossier {file} ({reason}); name a folder that isnad dossier wrote, or the dossier.json in it',
    ar: 'تعذّرت قراءة الملف {file} ({reason})؛ سمّ مجلدا كتبه isnad dossier أو dossier.json فيه',
  },
  'no-dossier': { en: 'no dossier', ar: 'ليس ملف قضية' },
  'other-threads': {
    en: '{a} and {b} are of different threads ({from}, {to}) and share no article: name two dossiers of one thread',
    ar: '{a} و{b} من قضيتين مختلفتين ({from}، {to}) ولا مقال مشتركا بينهما: سمّ ملفين لقضية واحدة',
  },
  'wrong-use': { en: '{message}; see isnad --help', ar: 'استعمال خاطئ ({message})؛ انظر isnad --help' },
  meant: { en: 'did you mean {what}?', ar: 'أتقصد {what}؟' },
  'unknown-option': { en: "unknown option '{what}'; see isnad --help", ar: 'لا خيار باسم {what}؛ انظر isnad --help' },
  'unknown-command': { en: "unknown command '{what}'; see isnad --help", ar: 'لا أمر باسم {what}؛ انظر isnad --help' },
  'missing-option': { en: "required option '{what}' not specified; see isnad --help", ar: 'ينقص الخيار {what}؛ انظر isnad --help' },
  'missing-value': { en: "missing value for '{what}'; see isnad --help", ar: 'تنقص قيمة {what}؛ انظر isnad --help' },
  'no-input': {
    en: 'nothing was given to read: name files or folders, or a news file with --from',
    ar: 'لم يُعط ما يُقرأ: سمّ ملفات أو مجلدات، أو ملف أخبار بالخيار ‎--from',
  },
  'bad-published': {
    en: '--published {value}: give it as FILE=YYYY-MM-DD, with a day that exists',
    ar: '‎--published {value}: اكتبه على الصورة FILE=YYYY-MM-DD بيوم موجود',
  },
  'bad-number': { en: '{option} {value}: give a whole number of at least {least}', ar: '{option} {value}: أعط عددا صحيحا لا يقل عن {least}' },
  'bad-size': { en: '--max-size {value}: give bytes, or a size such as 20MB', ar: '‎--max-size {value}: أعط عدد البايت، أو حجما مثل 20MB' },
  'bad-lang': { en: '--lang {value}: give en or ar', ar: '‎--lang {value}: أعط en أو ar' },
  'unused-published': {
    en: '--published {name}: no file that was read has this name, so the date was not used',
    ar: '‎--published {name}: لا ملف مما قُرئ بهذا الاسم فلم يُستعمل التاريخ',
  },
  'nothing-readable': { en: 'nothing readable was found', ar: 'لم يُعثر على شيء يُقرأ' },
  reading: { en: '{count} read', ar: 'قُرئ {count}' },
  grouping: { en: 'grouping {count} articles', ar: 'جمع {count} من المقالات' },
  writing: { en: 'writing {count} of {total}', ar: 'كتابة {count} من {total}' },
  fault: { en: 'a fault of the engine, not of your files: {message}', ar: 'خلل في المحرك لا في ملفاتك: {message}' },
  'cannot-write': { en: 'cannot write {file}: {reason}; check the folder and its permissions', ar: 'تعذّرت كتابة {file}: {reason}؛ تحقق من المجلد وأذوناته' },
} as const satisfies Record<string, { readonly en: string; readonly ar: string }>;

export type MessageId = keyof typeof messages;
export type MessageLanguage = 'en' | 'ar';

export function message(id: MessageId, language: MessageLanguage, details: Readonly<Record<string, unknown>> = {}): string {
  return messages[id][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
}

/** The language of messages: as told, else as the locale says. */
export function languageOf(told: string | undefined, env: Readonly<Record<string, string | undefined>>): MessageLanguage {
  const locale = told ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
  return /^ar(?:$|[^a-z])/i.test(locale) ? 'ar' : 'en';
}
