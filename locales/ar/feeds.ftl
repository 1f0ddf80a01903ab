# عمليات الاستيراد.

feeds-title = عمليات الاستيراد
feeds-lede = أدخل سجلات من مصنّف أو جدول أو JSON. ترى أولاً ما سيتغير، ولا يُكتب شيء قبل أن تطلب ذلك.
feeds-file = الملف
feeds-file-hint = مصنّف (XLSX أو XLS أو ODS) أو CSV أو JSON أو JSON سطراً سطراً. 100 ميغابايت على الأكثر.
feeds-mapping-optional = المطابقة
feeds-button-look = عرض ما سيتغير
feeds-known-heads = رؤوس الأعمدة التي تُعرف تلقائياً
feeds-known-heads-lede = كل حقل باسمه بأي من اللغات الست أو برمزه.
feeds-column-code = الرمز
feeds-column-row = الصف
feeds-column-source = العمود
feeds-column-field = الحقل
feeds-runs = عمليات الاستيراد السابقة
feeds-runs-empty = لم يُستورد شيء بعد.
feeds-run = عملية الاستيراد { $n }
feeds-brought = { $file }، { $when }
feeds-state-reading = قيد القراءة
feeds-state-ready = بانتظارك
feeds-state-refused = تتعذر قراءته
feeds-state-applying = قيد التطبيق
feeds-state-applied = طُبّقت
feeds-state-undoing = قيد الإلغاء
feeds-state-undone = أُلغيت
feeds-state-discarded = صُرف النظر عنها
feeds-at-work = تجري معالجة الملف. يمكنك مغادرة هذه الصفحة، فالعمل مستمر.
feeds-at-work-rows = { $n ->
    [zero] لا صفوف حتى الآن
    [one] صف واحد حتى الآن
    [two] صفان حتى الآن
    [few] { $n } صفوف حتى الآن
    [many] { $n } صفاً حتى الآن
   *[other] { $n } صف حتى الآن
}
feeds-look-again = تحديث
feeds-found-format = قُرئ بوصفه
feeds-found-sheet = الورقة
feeds-found-encoding = الترميز
feeds-found-delimiter = الفاصل بين الخلايا
feeds-found-head = صف الرؤوس
feeds-found-items = المسار إلى العناصر
feeds-counts = ما تفعله الصفوف
feeds-verdict-new = جديدة
feeds-verdict-changed = معدّلة
feeds-verdict-unchanged = دون تغيير
feeds-verdict-conflict = متعارضة
feeds-verdict-blocked = محتجزة
feeds-about-new = يُضاف سجل.
feeds-about-changed = يأخذ السجل هنا بما يقوله المصدر.
feeds-about-unchanged = السجل هنا يقول الشيء نفسه.
feeds-about-conflict = تغيّر في المصدر وهنا منذ الاستيراد الأخير. يبقى السجل على حاله.
feeds-about-blocked = يلزم أولاً تصحيح شيء في المصدر.
feeds-n-new = { $n ->
    [zero] لا سجلات جديدة
    [one] سجل جديد واحد
    [two] سجلان جديدان
    [few] { $n } سجلات جديدة
    [many] { $n } سجلاً جديداً
   *[other] { $n } سجل جديد
}
feeds-n-changed = { $n ->
    [zero] لا سجلات معدّلة
    [one] سجل معدّل واحد
    [two] سجلان معدّلان
    [few] { $n } سجلات معدّلة
    [many] { $n } سجلاً معدّلاً
   *[other] { $n } سجل معدّل
}
feeds-n-unchanged = { $n ->
    [zero] لا سجلات دون تغيير
    [one] سجل واحد دون تغيير
    [two] سجلان دون تغيير
    [few] { $n } سجلات دون تغيير
    [many] { $n } سجلاً دون تغيير
   *[other] { $n } سجل دون تغيير
}
feeds-n-conflict = { $n ->
    [zero] لا تعارض
    [one] تعارض واحد
    [two] تعارضان
    [few] { $n } تعارضات
    [many] { $n } تعارضاً
   *[other] { $n } تعارض
}
feeds-n-blocked = { $n ->
    [zero] لا صفوف محتجزة
    [one] صف محتجز واحد
    [two] صفان محتجزان
    [few] { $n } صفوف محتجزة
    [many] { $n } صفاً محتجزاً
   *[other] { $n } صف محتجز
}
feeds-said-applied = طُبّقت الصفوف.
feeds-said-nothing = لم يُكتب شيء.
feeds-said-undone = أُلغيت عملية الاستيراد { $n }.
feeds-rows-of = الصفوف: { $value }
feeds-rows-shown = تُعرض أول { $n } صفاً، والملف المتاح للتنزيل يضمها كلها.
feeds-place-row = الصف { $value }
feeds-warning = تنبيه
feeds-error = خطأ
feeds-blocker = لا يمكن أخذه
feeds-download-problems = الصفوف مع ما يلزم تصحيحه:
feeds-problems-cure = ما ينبغي فعله
feeds-problems-what = موضع الخلل
feeds-apply = تطبيق
feeds-apply-all = كل الصفوف أو لا شيء
feeds-apply-clean = الصفوف الخالية من التعارض والخطأ فقط
feeds-apply-which = أي صفوف
feeds-apply-lede = يراها الجميع كلها في اللحظة نفسها. ويمكنك إلغاء العملية كاملة لاحقاً.
feeds-discard = صرف النظر
feeds-undo = إلغاء الاستيراد
feeds-undo-lede = تُسحب السجلات التي أضافها الاستيراد، وتعود المعدّلة إلى ما كانت عليه.
feeds-undo-reason = السبب، ويمكن للجميع قراءته
feeds-undo-partly = ترك السجلات التي عُدّلت منذ ذلك الحين على حالها
feeds-map = الأعمدة والحقول
feeds-map-lede = اختر لكل حقل العمود الذي يملؤه. وتبقى الحقول التي لا عمود لها على حالها.
feeds-map-none = لا شيء
feeds-map-first-rows = الصفوف الأولى من الملف
feeds-map-items = المسار إلى العناصر
feeds-map-items-hint = ‏JSONPath، مثل $.name[*] لعناصر قائمة اسمها name.
feeds-map-use = استخدام هذه المطابقة
feeds-map-save = حفظ هذه المطابقة باسم
feeds-map-name = اسم المطابقة
feeds-map-download = المطابقة في ملف
feeds-done-started = وصل الملف. يجري النظر في ما سيغيّره.
feeds-done-applied = يجري تطبيق الاستيراد.
feeds-done-discarded = صُرف النظر عن الاستيراد. لم يُكتب شيء.
feeds-done-undo = يجري إلغاء الاستيراد.
feeds-done-mapped = تُعاد قراءة الملف بهذه المطابقة.
feeds-done-kept = حُفظت المطابقة.
feeds-error-file = اختر ملفاً.
feeds-error-held = الصفوف المحتجزة: { $n }. صحّحها في المصدر أو خذ ما عداها.
feeds-error-nothing = لا يوجد صف يمكن أخذه.
feeds-error-reason = اكتب السبب.
feeds-error-built-upon = السجلات المعدّلة منذ ذلك الحين: { $n }. حدّد أنها تبقى على حالها أو لا تُلغِ شيئاً.
feeds-error-name = اكتب اسماً لا يتجاوز 80 حرفاً.
feeds-refused-unreadable = تتعذر قراءة الملف: { $cause }.
feeds-refused-empty = الملف فارغ.
feeds-refused-too-large = يتجاوز الملف { $limit } ميغابايت.
feeds-refused-unknown-format = ليس هذا مصنّفاً ولا جدولاً ولا JSON، أياً كان اسم الملف.
feeds-refused-not-a-table = هذا مستند مكتبي لكنه ليس مصنّفاً.
feeds-refused-damaged = الملف تالف أو مبتور.
feeds-refused-password = المصنّف محمي بكلمة مرور.
feeds-refused-macros = يحتوي المصنّف على وحدات ماكرو.
feeds-refused-bomb = سيبلغ حجم المصنّف بعد فك ضغطه { $size } ميغابايت.
feeds-refused-too-many-cells = تضم الورقة { $sheet } أكثر من { $limit } خلية.
feeds-refused-no-sheet = لا توجد ورقة { $sheet }. الموجود: { $sheets }.
feeds-refused-no-head = لم يُعثر على صف فيه رؤوس الأعمدة.
feeds-refused-merged-head = في الورقة { $sheet } رؤوس مدموجة عند { $cell }.
feeds-refused-open-quote = علامة اقتباس فُتحت قبل الصف { $row } لا تُغلق.
feeds-refused-no-encoding = لا يوجد ترميز { $encoding }.
feeds-refused-json-encoding = ملف JSON غير مكتوب بترميز UTF-8.
feeds-refused-json-deep = تداخل JSON عميق جداً، السطر { $line }، العمود { $column }.
feeds-refused-json-twice = ورد اسم مرتين في كائن واحد، السطر { $line }، العمود { $column }.
feeds-refused-json-syntax = ملف JSON غير سليم، السطر { $line }، العمود { $column }: { $cause }.
feeds-refused-json-line-long = يتجاوز السطر { $row } ميغابايتاً واحداً.
feeds-refused-path-wrong = المسار { $path } خاطئ عند الموضع { $position }: { $cause }.
feeds-refused-path-nothing = لا يعثر المسار { $path } على شيء.
feeds-refused-path-too-much = يعثر المسار { $path } على أكثر من { $limit } عنصر.
feeds-refused-items-unknown = لا يتضح أي قائمة في JSON تضم العناصر.
feeds-refused-reader-missing = تعذر تشغيل قارئ الملفات.
feeds-refused-too-heavy = تتطلب قراءة الملف ذاكرة أو وقتاً أكثر من المسموح.
feeds-refused-columns-missing = أعمدة من المطابقة غير موجودة في الملف: { $columns }.
feeds-refused-fields-unknown = تذكر المطابقة حقولاً لا وجود لها: { $fields }.
feeds-refused-not-mapped = لا عمود يملأ الحقل { $field } الذي يلزم كل سجل.
feeds-refused-cure-save = احفظه من جديد بصيغة XLSX أو CSV أو JSON ثم أعد إدخاله.
feeds-refused-cure-password = أزل كلمة المرور ثم أعد إدخاله.
feeds-refused-cure-macros = احفظه مصنّفاً بلا وحدات ماكرو (XLSX) ثم أعد إدخاله.
feeds-refused-cure-smaller = قسّمه إلى ملفات أصغر، أو أدخله بصيغة CSV أو JSON سطراً سطراً.
feeds-refused-cure-head = اجعل لكل عمود خلية باسمه في صف واحد، أو اختر الأعمدة بنفسك.
feeds-refused-cure-text = احفظه بترميز UTF-8 ثم أعد إدخاله.
feeds-refused-cure-json = صحّحه حيث يُنتج الملف ثم أعد إدخاله.
feeds-refused-cure-path = صحّح المسار. يعثر $.name[*] على عناصر قائمة اسمها name.
feeds-refused-cure-again = أعد المحاولة. وإن استمر الأمر فأبلغ المسؤول عن النظام.
feeds-problem-ragged = لا يضم الصف من الخلايا ما يضمه الرأس.
feeds-cure-ragged = ابحث في هذا الصف عن فاصل زائد أو ناقص.
feeds-problem-encoding = في هذا الصف حروف تالفة: { $value }
feeds-cure-encoding = احفظ الملف كله بترميز واحد، والأفضل UTF-8.
feeds-problem-json = هذا السطر ليس JSON سليماً: { $value }
feeds-cure-json = صحّحه حيث يُنتج الملف.
feeds-problem-unknown = القيمة «{ $value }» غير معروفة في هذا الحقل.
feeds-cure-unknown = اكتب رمزاً أو تسمية من القائمة بأي من اللغات الست، وافصل بين القيم بفاصلة منقوطة.
feeds-problem-code-as-day = حوّل برنامج الجداول رمزاً إلى التاريخ { $value }.
feeds-cure-code-as-day = اجعل تنسيق العمود نصاً واكتب الرمز من جديد.
feeds-problem-broken-cell = تُظهر الخلية الخطأ { $value }.
feeds-cure-broken-cell = صحّح الصيغة أو اكتب القيمة نفسها.
feeds-problem-several = عدة قيم لحقل يقبل قيمة واحدة: { $value }
feeds-cure-several = أبقِ قيمة واحدة.
feeds-problem-empty = يجب ألا تكون هذه الخلية فارغة.
feeds-cure-empty = املأها.
feeds-problem-year = «{ $value }» ليست سنة.
feeds-cure-year = اكتب السنة بأربعة أرقام.
feeds-problem-serial-day = الرقم { $value } تاريخ فقد تنسيقه.
feeds-cure-serial-day = اجعل تنسيق الخلية تاريخاً، أو اكتب السنة بأربعة أرقام.
feeds-problem-day = «{ $value }» ليس تاريخاً.
feeds-cure-day = اكتب السنة والشهر واليوم: 2027-06-30.
feeds-problem-day-ambiguous = قد يعني «{ $value }» تاريخين مختلفين.
feeds-cure-day-ambiguous = اكتب السنة والشهر واليوم، أو حدّد ترتيب التواريخ في المطابقة.
feeds-problem-address = «{ $value }» ليس عنواناً على الويب.
feeds-cure-address = اكتب العنوان كاملاً بدءاً من https://.
feeds-problem-money = لم يُفهم المبلغ في «{ $value }»، واحتُفظ بالنص.
feeds-cure-money = اكتب الرقم والعملة، مثل 1.4 مليون EUR.
feeds-problem-key-twice = ورد المفتاح { $value } مرتين في الملف.
feeds-cure-key-twice = اجعل لكل سجل مفتاحاً خاصاً به.
feeds-problem-row-twice = ورد السجل نفسه مرتين في الملف.
feeds-cure-row-twice = أبقِ أحد الصفين أو أضف عموداً فيه مفتاح.
feeds-problem-missing = حقول على الأشخاص ملؤها فارغة: { $value }.
feeds-cure-missing = يؤخذ السجل ويُظهر ما ينقصه. أضف أعمدة إن كان المصدر يعرف المزيد.
feeds-problem-too-long = النص أطول مما يسمح به الحقل.
feeds-cure-too-long = اختصره.
feeds-problem-rule = القيم لا تتفق فيما بينها.
feeds-cure-rule = قارن بين السنوات، وتحقق من أن لكل رقم وحدة وسنة ومصدراً.
feeds-problem-other-party = يذكر السجل طرفاً آخر: { $value }
feeds-cure-other-party = أدخل سجلات طرفك فقط.
feeds-problem-other-record = يشير المفتاح إلى سجل ليس لك.
feeds-cure-other-record = استخدم مفتاحاً آخر.
feeds-problem-not-published = سجل هذا المفتاح غير منشور.
feeds-cure-not-published = انشره أو أظهره أولاً، أو استخدم مفتاحاً آخر.

feeds-state-fetching = قيد الجلب
feeds-state-nothing-new = لا جديد
feeds-of-feed = من تغذية البيانات
feeds-cleared = حُذفت الصفوف الخالية من المشكلات والملف في { $value }، ويُحتفظ بالأعداد والمشكلات.
feeds-feeds = تغذيات البيانات
feeds-feeds-lede = تغذية البيانات عنوان يُجلب محتواه بانتظام. وكل مرة عملية استيراد كغيرها تبيّن ما ستغيّره ويمكن إلغاؤها.
feeds-next = المرة القادمة: { $value }
feeds-feed-new = تغذية بيانات جديدة
feeds-feed-edit = تعديل تغذية البيانات
feeds-feed-lede = مصنّف أو جدول أو JSON في عنوان على الشبكة. في المرة الأولى يظهر ما سيتغير قبل كتابة أي شيء.
feeds-feed-save = حفظ
feeds-feed-name = الاسم
feeds-feed-name-hint = يمكن للجميع قراءته في السجلات الآتية منها.
feeds-feed-address = العنوان
feeds-feed-address-hint = يبدأ بـ https://. وما يلي علامة الاستفهام لا يُعرض لأحد من الخارج.
feeds-feed-mapping = المطابقة
feeds-feed-mapping-hint = إن تُركت فارغة تُعرف من الأعمدة ويُحتفظ بها منذ أول استيراد.
feeds-feed-mapping-found = تُعرف من الأعمدة
feeds-feed-mapping-own = خاصة بها
feeds-feed-mapping-kept = كما هي الآن
feeds-feed-sheet = الورقة
feeds-feed-sheet-hint = لمصنّف؛ وإن تُرك فارغاً فأول ورقة فيها شيء.
feeds-feed-items = المسار إلى العناصر
feeds-feed-items-hint = لصيغة JSON، مثل $.name[*] لعناصر قائمة اسمها name؛ وإن تُرك فارغاً يُعرف تلقائياً.
feeds-feed-when = متى تُجلب
feeds-feed-next = المرة القادمة
feeds-feed-rhythm = عدد المرات
feeds-rhythm-hand = عند الطلب فقط
feeds-rhythm-daily = كل يوم
feeds-rhythm-weekly = كل أسبوع
feeds-rhythm-monthly = كل شهر
feeds-feed-hour = الساعة
feeds-feed-hour-hint = من 0 إلى 23 بالتوقيت العالمي (UTC)
feeds-feed-weekday = يوم الأسبوع
feeds-feed-weekday-hint = للأسبوعي
feeds-feed-day = يوم الشهر
feeds-feed-day-hint = للشهري، من 1 إلى 28
feeds-weekday-1 = الاثنين
feeds-weekday-2 = الثلاثاء
feeds-weekday-3 = الأربعاء
feeds-weekday-4 = الخميس
feeds-weekday-5 = الجمعة
feeds-weekday-6 = السبت
feeds-weekday-7 = الأحد
feeds-schedule-daily = كل يوم الساعة { $hour } بالتوقيت العالمي
feeds-schedule-weekly = كل أسبوع ({ $weekday }) الساعة { $hour } بالتوقيت العالمي
feeds-schedule-monthly = كل شهر (اليوم { $day }) الساعة { $hour } بالتوقيت العالمي
feeds-feed-alone = من يطبّق
feeds-alone-no = ينظر فيها شخص أولاً
feeds-alone-yes = البرنامج، إن لم يكن ثمة صف محتجز أو متعارض
feeds-feed-run = الجلب الآن
feeds-feed-pause = تعليق
feeds-feed-resume = استئناف
feeds-feed-end = إنهاء نهائي
feeds-feed-state-on = تعمل
feeds-feed-state-paused = معلّقة
feeds-feed-state-ended = منتهية
feeds-feed-state-broken = معطّلة
feeds-feed-state-waiting = بانتظارك
feeds-feed-waits = عملية استيراد بانتظارك:
feeds-since = منذ { $value }
feeds-done-saved = حُفظت تغذية البيانات.
feeds-done-fetching = يجري جلب محتوى العنوان.
feeds-done-paused = عُلّقت تغذية البيانات.
feeds-done-resumed = استؤنفت تغذية البيانات.
feeds-done-ended = انتهت تغذية البيانات. وتبقى عمليات استيرادها وسجلاتها.
feeds-error-name-taken = توجد تغذية بيانات أخرى بهذا الاسم.
feeds-error-address = اكتب عنواناً كاملاً يبدأ بـ https:// ولا يتضمن كلمة مرور.
feeds-error-hour = اكتب ساعة من 0 إلى 23.
feeds-error-day = اكتب يوماً من 1 إلى 28، وهو موجود في كل شهر.
feeds-refused-address-wrong = يتعذر جلب هذا العنوان أو عنوان يحيل إليه: يجب أن يبدأ بـ https:// وألا يتضمن كلمة مرور.
feeds-refused-address-unknown = الاسم { $host } غير معروف.
feeds-refused-address-inside = يؤدي { $host } إلى شبكة خاصة لا يُجلب منها شيء.
feeds-refused-address-silent = { $host } لا يستجيب أو أن الاتصال غير آمن.
feeds-refused-address-slow = يستغرق { $host } وقتاً أطول من اللازم.
feeds-refused-address-gone = لم يعد في العنوان شيء.
feeds-refused-address-refused = يرفض الخادم إعطاءنا الملف.
feeds-refused-address-status = يجيب الخادم بالرمز { $status }.
feeds-refused-address-redirects = يحيل العنوان من واحد إلى آخر بلا نهاية.
feeds-refused-address-kept = تعذر حفظ ما جُلب.
feeds-refused-target-missing = لا يستطيع هذا النظام استيراد { $target }.
feeds-refused-rows-none = لم تعد في الملف صفوف.
feeds-refused-column-empty = العمود { $columns } فارغ في كل الصفوف.
feeds-refused-cure-address = تحقق من أن العنوان يُفتح في المتصفح وصحّحه في تغذية البيانات.
feeds-refused-cure-source = اسأل القائمين على المصدر. وستُعاد المحاولة عند الجلب القادم.
feeds-mail-broken-subject = تغذية بيانات معطّلة: { $feed }
feeds-mail-broken-text = لم تعد تغذية البيانات «{ $feed }» تأتي بشيء. { $what } { $cure } لم يُكتب شيء ولا يرى الزوار شيئاً من ذلك. وستصلك رسالة أخرى حين تعمل من جديد.
feeds-mail-mended-subject = تغذية البيانات تعمل من جديد: { $feed }
feeds-mail-mended-text = تعمل تغذية البيانات «{ $feed }» من جديد. ولا يلزمك فعل شيء.
feeds-mail-waiting-subject = عملية استيراد بانتظارك: { $feed }
feeds-mail-waiting-text = أتت تغذية البيانات «{ $feed }» بجديد. افتح الرابط وانظر ما سيتغير ثم طبّقه أو اصرف النظر عنه.
feeds-problem-merged = دُمج سجل هذا المفتاح في { $value }، ويُنسب الصف إليه.
feeds-cure-merged = لا يلزم شيء. إن كان لذلك السجل صف خاص به في المصدر، فصفّه هو المعتمد.
feeds-target = ما يُستورد
feeds-error-mapping = هذه المطابقة لسجلات أخرى. اختر مطابقة لما يُستورد.
# used: dynamic
feeds-refused-rows-many = في الملف أكثر من { $limit } صفاً تُكتب معاً.
# used: dynamic
feeds-problem-not-a-party = { $value } ليست طرفاً في الاتفاقية هنا.
# used: dynamic
feeds-cure-not-a-party = أسماء الأطراف تأتي مع البرنامج. احذف الصف؛ وإن كانت الدولة قد انضمت فاطلب من مدير النظام الإصدار الذي يعرفها.
# used: dynamic
feeds-problem-not-owed = ليس على هذا الطرف الالتزام الذي كُتبت له القيمة { $value }.
# used: dynamic
feeds-cure-not-owed = أفرغ الخلية، أو انظر هل تخص طرفاً آخر.
# used: dynamic
feeds-problem-article-29 = اليوم { $value } لا ينتج عن الإيداع بموجب المادة 29، فلا يؤخذ به.
# used: dynamic
feeds-cure-article-29 = تحقق من يوم الإيداع. وإن لم يكن معروفاً فاذكر بدلاً منه أقصى يوم مع دليله.
# used: dynamic
feeds-problem-before-adoption = يوم الإيداع سابق على 20 تشرين الأول/أكتوبر 2005، يوم اعتماد الاتفاقية.
# used: dynamic
feeds-cure-before-adoption = اكتب اليوم الذي أودع فيه الصك.
# used: dynamic
feeds-problem-own-people = لـ { $value } أشخاص يتصرفون هنا باسمها، وهم وحدهم يغيّرون سجلها.
# used: dynamic
feeds-cure-own-people = احذف الصف، أو اطلب من المنظمة أن تغيّر سجلها.
# used: dynamic
feeds-problem-name-several = توجد هنا عدة منظمات باسم { $value } في هذا البلد.
# used: dynamic
feeds-cure-name-several = اكتب معرّفنا في خانة المفتاح.
# used: dynamic
feeds-problem-email = «{ $value }» ليس عنوان بريد إلكتروني.
# used: dynamic
feeds-cure-email = اكتب عنواناً للمنظمة، مثل contact@example.org.
# used: dynamic
feeds-problem-plain-name = لا يحوي الاسم فواصل أسطر ولا عناوين ويب: { $value }
# used: dynamic
feeds-cure-plain-name = اكتب الاسم الرسمي وحده.
