### Messages of measures and good practices.

## Public list

measures-list-lede = السياسات والتدابير والممارسات الجيدة التي سجلتها الأطراف وجهات أخرى.
measures-added-since = أُضيفت منذ
measures-added-since-hint = سنة-شهر-يوم، مثل ⁦2026-11-22⁩. تُحسب سجلات الوثائق التأسيسية من اليوم الأول من شهرها.
measures-added-after = أُضيفت منذ { $value }
measures-found =
    { $n ->
        [zero] لا توجد تدابير
        [one] تدبير واحد
        [two] تدبيران
        [few] { $n } تدابير
        [many] { $n } تدبيراً
       *[other] { $n } تدبير
    }
measures-none-found = لا يوجد تدبير يطابق كل هذه الشروط. أزِل أحد عوامل التصفية:
measures-see-practices = الممارسات الجيدة في الإصدارين الأولين
measures-see-since-2018 = أُضيفت منذ كانون الأول/ديسمبر 2018
measures-feed-title = التدابير، الأحدث أولاً
measures-cite-as = برامج إدارة المراجع:
measures-sheet-name = التدابير
measures-sheet-licence = تدابير الأطراف عامة ويمكن إعادة استخدامها مع ذكر المصدر، ويحتفظ الطرف بحقوقه.
measures-error-sheet-rows = يسع المصنّف { $n } صف. ضيّق القائمة أو خذ CSV أو NDJSON ففيهما كل شيء.
measures-facet-group = المجموعة الإقليمية
measures-facet-practice = ممارسة جيدة، الإصدار
measures-no-party = غير مرتبط بطرف واحد بعينه
measures-by-organization = من منظمة، غير مراجَع
measures-untitled = بلا عنوان بعد
measures-until = حتى { $value }

## Finding

measures-filter-words = { $first }: { $second }
measures-facet-ldc = من أقل البلدان نموًّا
measures-facet-sids = دولة جزرية صغيرة نامية
measures-facet-actor = نوع الجهة المسؤولة
measures-facet-designation = التسمية
measures-facet-money = موارد مالية مسجلة
measures-facet-amount = المبلغ بحسب العملة
measures-facet-holder = صاحب التدبير
measures-facet-empty = لا قيمة هنا لأي من هذه التدابير.
measures-not-designated = غير مسماة
measures-amount-range = من { $first } إلى أقل من { $second }
measures-years = سنة البدء بين
measures-year-first = السنة الأولى
measures-year-last = السنة الأخيرة
measures-years-from = بدأت في { $value } أو بعدها
measures-years-to = بدأت في { $value } أو قبلها
measures-views = طرق عرض هذه النتيجة
measures-view-list = قائمة
measures-view-table = جدول
measures-view-cards = بطاقات
measures-view-tiles = بحسب المنطقة
measures-view-timeline = خط زمني
measures-view-counts = أعداد
measures-no-year = بلا سنة بدء مسجلة
measures-counts-by = العدّ بحسب
measures-counts-caption = التدابير بحسب: { $value }
measures-counts-bar = شريط
measures-counts-note = يُحسب التدبير ذو القيم المتعددة تحت كل قيمة منها، ولذلك قد يتجاوز المجموع العدد الكلي.
measures-tiles-none = لا شيء
measures-tiles-note = يُحسب التدبير المشترك بين عدة أطراف لكل طرف منها.
measures-compare-pick = مقارنة
measures-compare-chosen = مقارنة التدابير المختارة

measures-alike = تدابير مشابهة
measures-alike-words = في كلا النصين: { $value }
measures-compare-with = المقارنة بتدابير أخرى
measures-compare-title = تدابير جنبًا إلى جنب
measures-compare-lede = حتى أربعة تدابير، سؤالًا بسؤال. وما لم يسجله أحدها يُشار إليه بذلك.
measures-compare-none = لم يُختر أي تدبير بعد. ابحث عن الأول.
measures-compare-add = إضافة تدبير
measures-compare-remove = إزالة من المقارنة
measures-compare-same = متطابق في الكل
measures-compare-differences = إظهار الاختلافات فقط
measures-compare-everything = إظهار كل شيء
measures-compare-missing = أحد التدابير المختارة غير منشور أو غير موجود، وقد استُبعد.
measures-compare-question = السؤال
measures-error-compare = اختر أربعة تدابير على الأكثر. عد وأزل بعضها.

measures-compare-years = السنوات

measures-searches = عمليات البحث المحفوظة
measures-searches-lede = لا يراها غيرك. وكل منها تغذية أيضًا، ويرسل إليك الجديد بالبريد إن شئت.
measures-searches-empty = لم يُحفظ شيء بعد. ابحث بين التدابير واحفظ ما تود متابعته.
measures-searches-filters = ما الذي يجده
measures-searches-everything = كل التدابير
measures-search-save = حفظ هذا البحث
measures-search-change = تغيير بحث محفوظ
measures-search-name = اسم البحث
measures-search-digest = رسالة بالجديد
measures-search-see = عرض النتيجة
measures-search-delete = حذف هذا البحث
measures-digest-never = بلا رسائل
measures-digest-weekly = مرة في الأسبوع
measures-digest-daily = مرة في اليوم
measures-done-search = حُفظ البحث.
measures-done-search-deleted = حُذف البحث.
measures-stop-title = رسائل بحث محفوظ
measures-stop-ask = لن تصلك رسائل أخرى عن هذا البحث. ويبقى البحث نفسه محفوظًا.
measures-stop-button = إيقاف الرسائل
measures-stop-done = أُوقفت الرسائل. وما زال البحث محفوظًا.
measures-digest-subject =
    { $n ->
        [zero] لا تدابير جديدة في بحث حفظته
        [one] تدبير جديد واحد في بحث حفظته
        [two] تدبيران جديدان في بحث حفظته
        [few] { $n } تدابير جديدة في بحث حفظته
        [many] { $n } تدبيرًا جديدًا في بحث حفظته
       *[other] { $n } تدبير جديد في بحث حفظته
    }
measures-digest-opening = الجديد في بحثك «{ $value }»:
measures-digest-all = كل تدابير هذا البحث: { $value }
measures-digest-stop = لإيقاف هذه الرسائل دون تسجيل الدخول: { $value }
measures-error-search-name = أعط البحث اسمًا
measures-error-searches-full = حفظت أكبر عدد ممكن من عمليات البحث. احذف واحدة أولًا.

measures-compare-offered = اختر واحدًا لإضافته:

## Record

measures-designated-edition = ممارسة جيدة، إصدار { $value }
measures-added-on = تاريخ الإضافة
measures-imported = استُورد في { $when } من { $file } (عملية الاستيراد { $n })
measures-imported-feed = استُورد في { $when } من { $file } عبر تغذية البيانات { $feed } (عملية الاستيراد { $n })
measures-to-imports = الاستيراد من مصنّف أو جدول
measures-last-changed = آخر تعديل: { $value }
measures-source-line = المصدر: { $first }. آخر تعديل: { $second }
measures-citation = { $holder }. { $title }. Polyphony، { $version }، { $day }. { $address }
measures-citation-no-holder = { $title }. Polyphony، { $version }، { $day }. { $address }
measures-figure-of-year = { $first } ({ $second })
measures-unnamed =
    { $n ->
        [zero] لا أحد
        [one] شخص أو مجموعة واحدة لم تطلب ذكر اسمها
        [two] شخصان أو مجموعتان لم تطلبا ذكر اسميهما
        [few] { $n } أشخاص أو مجموعات لم تطلب ذكر أسمائها
        [many] { $n } شخصاً أو مجموعة لم تطلب ذكر أسمائها
       *[other] { $n } شخص أو مجموعة لم تطلب ذكر أسمائها
    }
measures-disclaimer = المحتوى خاص بصاحب التدبير ولا تعدّله المنصة.
measures-founding-wording = صيغ النص لهذه المنصة استناداً إلى الوثيقة التأسيسية وهو غير رسمي. والتصنيفات تقدير تحريري.
measures-copy-link = نسخ الرابط
measures-copied = نُسخ
measures-related-all = جميع تدابير هذا النشاط
measures-withdrawn-title = سُحب هذا التدبير
measures-withdrawn-text = يبقى عنوانه قائماً مع بيان السبب والتاريخ.
measures-hidden-title = هذا التدبير محجوب حالياً
measures-hidden-text = حجبته الأمانة للسبب المبيّن هنا، وقد يُعاد إظهاره.
measures-reason = السبب

## Fields

measures-field-title = العنوان
measures-field-language = لغة السجل
measures-field-other_language = اللغة الثانية
measures-field-title_other = العنوان باللغة الثانية
measures-field-features = السمات الرئيسية
measures-field-features_other = السمات الرئيسية باللغة الثانية
measures-field-results = النتائج
measures-field-results_other = النتائج باللغة الثانية
measures-field-holders = الأطراف صاحبة التدبير
measures-field-other_holder = صاحب تدبير آخر
measures-field-partners = الأطراف الشريكة
measures-field-territory = الإقليم أو المنطقة
measures-field-activities = الأنشطة
measures-field-areas = مجالات الرصد
measures-field-objectives = أهداف الاتفاقية
measures-field-sdg = غايات أهداف التنمية المستدامة
measures-field-instruments = أنواع الأدوات
measures-field-domains = المجالات الثقافية
measures-field-chain = سلسلة القيمة
measures-field-groups = الفئات المستهدفة
measures-field-bodies = الجهات المسؤولة
measures-field-year_start = سنة البدء
measures-field-year_end = سنة الانتهاء
measures-field-period = الفترة
measures-field-money = الموارد المالية
measures-field-figures = الأرقام
measures-field-components = المكونات
measures-field-links = الروابط
measures-field-makers = من أسهم في نجاحه
measures-field-note = ملاحظة
measures-field-source_kind = نوع المصدر
measures-field-source_document = الوثيقة
measures-field-source_position = الموضع في الوثيقة
measures-field-features-hint = ماذا يفعل ولمن وكيف. فقرات عادية.
measures-field-period-hint = بالكلمات إن تعذّر ذكر سنة.
measures-field-other_holder-hint = اسم المنظمة صاحبة التدبير إذا لم تكن طرفاً.
measures-field-makers-hint = أشخاص أو مجموعات. لا يُنشر اسم إلا بموافقة صاحبه.
measures-row = رقم { $n }
measures-row-name = الاسم
measures-row-kind = النوع
measures-row-amount = المبلغ
measures-row-currency = العملة
measures-row-purpose = الغرض
measures-row-wording = صيغة المصدر
measures-row-qualifier = كلمة قبل الرقم
measures-row-value = الرقم
measures-row-unit = الوحدة
measures-row-meaning = ما يُحصى
measures-row-url = عنوان الموقع
measures-row-maker = اسم الشخص أو المجموعة
measures-row-named = يوافق على ذكر اسمه علناً
measures-row-contact = يوافق على الاتصال به
measures-row-currency-hint = ثلاثة أحرف، مثل XOF.
measures-second-language = بلغة ثانية
measures-group-what = ما هو
measures-group-who = من
measures-group-when = متى
measures-group-kind = التصنيف

## Work

measures-work-title = تدابير الطرف
measures-work-empty = لا توجد تدابير بعد. ابدأ بتدبير سارٍ بالفعل.
measures-new-title = تدبير جديد
measures-new-lede = تُحفظ المسودة أياً كان محتواها، ولا يراها قبل النشر إلا العاملون لدى الطرف.
measures-still-missing =
    { $n ->
        [zero] لا حقول ناقصة
        [one] حقل إلزامي واحد فارغ
        [two] حقلان إلزاميان فارغان
        [few] { $n } حقول إلزامية فارغة
        [many] { $n } حقلاً إلزامياً فارغاً
       *[other] { $n } حقل إلزامي فارغ
    }
measures-as-practice = ممارسة جيدة: { $value }
measures-secretariat-title = تدابير الأمانة
measures-to-list-without-party = التدابير المنشورة غير المرتبطة بطرف واحد بعينه
measures-new-lede-secretariat = تُحفظ المسودة أياً كان محتواها، ولا تراها قبل النشر إلا الأمانة.
measures-to-public-list = تدابير الطرف المنشورة
measures-to-record = الصفحة العامة
measures-conversation = الأسئلة والأجوبة
measures-edit-published = هذا التدبير منشور. ينشئ الحفظ نسخة عامة جديدة وتبقى النسخ السابقة متاحة للقراءة.
measures-yours = نصك
measures-theirs = نص الشخص الآخر
measures-keep-yours = الإبقاء على نصي
measures-keep-theirs = الإبقاء على النص الآخر
measures-turn-focal-point = بانتظار جهة الاتصال
measures-turn-author = بانتظار العضو الذي بدأه
measures-turn-party = بانتظار الطرف
measures-turn-secretariat = بانتظار الأمانة

## Acts

measures-act-reason = السبب من القائمة
measures-act-note = ملاحظة
measures-act-public-reason = سبب يمكن للجميع قراءته
measures-act-edition = الإصدار
measures-act-edition-hint = السنة والشهر، مثل ⁦2027-06⁩.
measures-about-publish = سيتمكن الجميع من قراءته والاستشهاد به وتنزيله.
measures-about-submit = ستقرؤه جهة الاتصال ثم تقبله أو تعيده.
measures-about-withdraw = لن يُعرض النص بعد ذلك. يبقى العنوان مع السبب والتاريخ. لا يمكن التراجع عن ذلك.
measures-about-hide = لا يُعرض النص ما دام محجوباً، ويُعرض السبب.
measures-about-propose = ستقرؤه الأمانة وقد تطرح أسئلة. لا يتغير شيء آخر.
measures-about-not-designate = لا يرى ملاحظتك إلا الطرف الذي اقترحه. يبقى التدبير منشوراً.
measures-about-restore = يصبح النص الأقدم نسخة جديدة. لا تضيع أي نسخة.
measures-restore-version = النسخة المراد استعادتها: { $value }
measures-done-started = حُفظت المسودة. تابع أدناه.
measures-done-saved = حُفظ.
measures-done-published = نُشر. يمكن للجميع قراءته الآن.
measures-done-submitted = قُدّم. أُبلغت جهة الاتصال.
measures-done-proposed = اقتُرح. أُبلغت الأمانة.
measures-done-act = تم.

## Versions

measures-versions = النسخ
measures-versions-of = نسخ { $value }
measures-version-now = النسخة الحالية
measures-compare-with-now = مقارنة بالنسخة الحالية
measures-compared = مقارنة النسختين { $first } و{ $second }
measures-no-difference = النص متطابق في النسختين.
measures-loaded = حُمّل من الوثائق التأسيسية

## Desk

measures-desk-title = الممارسات الجيدة المقترحة
measures-desk-caption = ما ينتظر، الأقدم أولاً
measures-desk-empty = لا توجد مقترحات منتظرة.
measures-desk-stage = المرحلة
measures-desk-days = الأيام
measures-desk-turn = بانتظار من

## Mails

measures-mail-submitted-subject = قُدّم تدبير: { $title }
measures-mail-submitted-text = قدّم أحد أعضاء فريقك التدبير «{ $title }». اقرأه ثم اقبله أو أعده.
measures-mail-asked-subject = سؤال موجّه إليك بشأن: { $title }
measures-mail-asked-text = طُرح سؤال أو طُلب تصويب بشأن التدبير «{ $title }». وهو بانتظار إجابتك.
measures-mail-answered-subject = وردت إجابة: { $title }
measures-mail-answered-text = أُجيب عن سؤالك بشأن التدبير «{ $title }».
measures-mail-decided-subject = قرار بشأن: { $title }
measures-mail-decided-text = اتُّخذ قرار بشأن التدبير «{ $title }». افتحه لقراءة القرار وأسبابه.
measures-mail-proposed-subject = مقترح كممارسة جيدة: { $title }
measures-mail-proposed-text = اقتُرح التدبير «{ $title }» كممارسة جيدة وهو بانتظار الأمانة.
# used: dynamic
measures-mail-taken-back-subject = لم يعد مقترحاً: { $title }
# used: dynamic
measures-mail-taken-back-text = سُحب اقتراح التدبير «{ $title }» كممارسة جيدة. ولم يعد هنا ما ينتظرك.

## Errors

measures-error-act = لا يمكن ذلك في الحالة الراهنة أو ليس من صلاحياتك. افتح السجل من جديد.
# used: dynamic
measures-error-part = لم تُسند إليك تدابير الطرف الذي تعمل لديه. اسأل جهة الاتصال.
measures-error-title = أدخل العنوان
measures-error-holders = اختر الطرف صاحب التدبير أو اذكر صاحباً آخر
measures-error-holder-other = لا يقرر الطرف كونه صاحب التدبير أو عدمه إلا عن نفسه. اذكر الأطراف الأخرى بوصفها شريكة.
measures-error-start = أدخل سنة البدء أو الفترة بالكلمات
measures-error-instruments = اختر نوعاً واحداً على الأقل من الأدوات
measures-error-activities = اختر نشاطاً واحداً أو مجال رصد واحداً على الأقل
measures-error-features = صف السمات الرئيسية
measures-error-body = اذكر الجهة المسؤولة
measures-error-source = اختر نوع المصدر
measures-error-makers = اذكر شخصاً أو مجموعة على الأقل ممن أسهموا في نجاحه
measures-error-figure = أعطِ الرقم وحدة وسنة ومصدراً
measures-error-year-order = سنة الانتهاء تسبق سنة البدء
measures-error-party = اختر أطرافاً من القائمة
measures-error-money = أدخل مبلغاً وعملة، مثل ⁦1 250 000⁩ وXOF
measures-error-note = اكتب ملاحظة
measures-error-reason = اكتب السبب، ويمكن للجميع قراءته
measures-error-edition = أدخل السنة والشهر، مثل ⁦2027-06⁩

measures-column-key = المفتاح
measures-column-title = العنوان
measures-column-title_other = العنوان باللغة الثانية
measures-column-language = اللغة
measures-column-language_other = اللغة الثانية
measures-column-party = الطرف
measures-column-holder = صاحب تدبير آخر
measures-column-partner = الطرف الشريك
measures-column-territory = الإقليم
measures-column-activity = النشاط
measures-column-area = مجال الرصد
measures-column-objective = الهدف
measures-column-instrument = نوع الأداة
measures-column-domain = المجال الثقافي
measures-column-stage = مرحلة سلسلة القيمة
measures-column-target_group = الفئة المستهدفة
measures-column-body = الجهة المسؤولة
measures-column-year = السنة
measures-column-year_end = سنة الانتهاء
measures-column-period = الفترة
measures-column-description = الوصف
measures-column-description_other = الوصف باللغة الثانية
measures-column-results = النتائج
measures-column-money = الموارد المالية
measures-column-link = العنوان على الويب
measures-column-source = المصدر

## Optional parts

# used: dynamic
measures-topic-evaluation = التقييم
# used: dynamic
measures-topic-targets = الأهداف المرقمة والتقدم المحرز
# used: dynamic
measures-topic-law = القانون
# used: dynamic
measures-topic-proposals = المقترحات بشأن مشروع القانون
# used: dynamic
measures-topic-transposition = إدماج التوجيه في قوانين الدول الأعضاء
# used: dynamic
measures-topic-help = جهات لطلب المساعدة
# used: dynamic
measures-topic-plan = الخطة أو الاستراتيجية
# used: dynamic
measures-topic-institution = المؤسسة
# used: dynamic
measures-topic-working-group = فريق العمل
measures-topics-more = إضافة جزء
measures-topics-more-hint = يُحفظ ما كتبته، ثم تُفتح حقول الجزء.
# used: dynamic
measures-part-evaluation = التقييم
# used: dynamic
measures-part-evaluation-state = هل جرى تقييمه؟
# used: dynamic
measures-part-evaluation-on = تاريخ التقييم
# used: dynamic
measures-part-evaluation-on-hint = سنة-شهر-يوم، مثل ⁦2026-11-22⁩.
# used: dynamic
measures-part-evaluation-by = الجهة التي أجرت التقييم
# used: dynamic
measures-part-evaluation-findings = النتائج المستخلصة
# used: dynamic
measures-part-evaluation-url = عنوان التقييم على الويب
# used: dynamic
measures-part-target = الأهداف المرقمة
# used: dynamic
measures-part-target-title = المطلوب بلوغه
# used: dynamic
measures-part-target-value = القيمة المستهدفة
# used: dynamic
measures-part-target-unit = الوحدة
# used: dynamic
measures-part-target-year = سنة البلوغ
# used: dynamic
measures-part-target-present = القيمة الحالية
# used: dynamic
measures-part-target-present_on = تاريخ القيمة الحالية
# used: dynamic
measures-part-target-present_on-hint = سنة-شهر-يوم، مثل ⁦2026-11-22⁩.
# used: dynamic
measures-part-target-source = المصدر
# used: dynamic
measures-part-law = القانون
# used: dynamic
measures-part-law-number = الرقم
# used: dynamic
measures-part-law-on = تاريخ القانون
# used: dynamic
measures-part-law-on-hint = سنة-شهر-يوم، مثل ⁦2026-11-22⁩.
# used: dynamic
measures-part-law-articles = المواد
# used: dynamic
measures-part-law-duties = واجبات المنصات
# used: dynamic
measures-part-law-transpose_by = آخر موعد للإدماج في القانون الوطني
# used: dynamic
measures-part-law-transpose_by-hint = سنة-شهر-يوم، مثل ⁦2026-11-22⁩.
# used: dynamic
measures-part-law-url = عنوان النص على الويب
# used: dynamic
measures-part-stage = المراحل
# used: dynamic
measures-part-stage-stage = المرحلة
# used: dynamic
measures-part-stage-on = التاريخ
# used: dynamic
measures-part-stage-on-hint = سنة-شهر-يوم. اتركه فارغاً إذا كانت المرحلة منتظرة.
# used: dynamic
measures-part-stage-note = ملاحظة
measures-stage-awaited = منتظرة
# used: dynamic
measures-part-proposal = المقترحات
# used: dynamic
measures-part-proposal-by = الجهة المقترِحة
# used: dynamic
measures-part-proposal-words = المقترح
# used: dynamic
measures-part-proposal-fate = مآل المقترح
# used: dynamic
measures-part-proposal-reason = السبب
# used: dynamic
measures-part-transposition = الإدماج في القانون الوطني
# used: dynamic
measures-part-transposition-party = الدولة العضو
# used: dynamic
measures-part-transposition-text = النص الوطني
# used: dynamic
measures-part-transposition-on = تاريخ النص الوطني
# used: dynamic
measures-part-transposition-on-hint = سنة-شهر-يوم، مثل ⁦2026-11-22⁩.
# used: dynamic
measures-part-transposition-url = عنوان الويب
measures-carried = الوضع
# used: dynamic
measures-carried-done = تم
# used: dynamic
measures-carried-late = متأخر
# used: dynamic
measures-carried-pending = قيد الانتظار
measures-carried-on = الوضع في تاريخ
measures-carried-caption = الدول الأعضاء في الاتحاد الأوروبي، { $value }
# used: dynamic
measures-part-help = جهات لطلب المساعدة
# used: dynamic
measures-part-help-party = الطرف
# used: dynamic
measures-part-help-name = اسم الجهة
# used: dynamic
measures-part-help-name-hint = جهة أو خدمة، لا شخص.
# used: dynamic
measures-part-help-reach = طريقة الاتصال
# used: dynamic
measures-part-help-url = عنوان الويب
# used: dynamic
measures-part-plan = الخطة
# used: dynamic
measures-part-plan-year_start = السنة الأولى
# used: dynamic
measures-part-plan-year_end = السنة الأخيرة
# used: dynamic
measures-part-plan-budget = الميزانية
# used: dynamic
measures-part-plan-currency = عملة الميزانية
# used: dynamic
measures-part-plan-successor = تلتها
# used: dynamic
measures-part-plan-successor_year = سنة الخطة التالية
# used: dynamic
measures-part-plan-successor_url = عنوان الخطة التالية على الويب
# used: dynamic
measures-part-institution = المؤسسة
# used: dynamic
measures-part-institution-law = القانون المُنشئ
# used: dynamic
measures-part-institution-on = تاريخ القانون المُنشئ
# used: dynamic
measures-part-institution-on-hint = سنة-شهر-يوم، مثل ⁦2026-11-22⁩.
# used: dynamic
measures-part-institution-missions = المهام
# used: dynamic
measures-part-strategy = الاستراتيجيات
# used: dynamic
measures-part-strategy-title = العنوان
# used: dynamic
measures-part-strategy-year_start = السنة الأولى
# used: dynamic
measures-part-strategy-year_end = السنة الأخيرة
# used: dynamic
measures-part-strategy-url = عنوان الويب
# used: dynamic
measures-part-meeting = الاجتماعات
# used: dynamic
measures-part-meeting-on = تاريخ الاجتماع
# used: dynamic
measures-part-meeting-on-hint = سنة-شهر-يوم، مثل ⁦2026-11-22⁩.
# used: dynamic
measures-part-meeting-subject = الموضوع
# used: dynamic
measures-part-decision = القرارات والمهام
# used: dynamic
measures-part-decision-on = تاريخ الاجتماع
# used: dynamic
measures-part-decision-on-hint = سنة-شهر-يوم، مثل ⁦2026-11-22⁩.
# used: dynamic
measures-part-decision-words = القرار
# used: dynamic
measures-part-decision-task = المهمة المترتبة عليه
# used: dynamic
measures-part-decision-owner = الجهة المسؤولة عن المهمة
# used: dynamic
measures-part-decision-owner-hint = وزارة أو مكتب، لا شخص.
# used: dynamic
measures-part-decision-due_on = موعد الإنجاز
# used: dynamic
measures-part-decision-due_on-hint = سنة-شهر-يوم، مثل ⁦2026-11-22⁩.
# used: dynamic
measures-part-decision-state = حالة المهمة
# used: dynamic
measures-choice-yes = نعم
# used: dynamic
measures-choice-no = لا
# used: dynamic
measures-choice-under-way = جارٍ
# used: dynamic
measures-choice-open = مفتوحة
# used: dynamic
measures-choice-finished = منجزة
# used: dynamic
measures-choice-budget = ميزانية
# used: dynamic
measures-choice-spent = منفق
# used: dynamic
measures-choice-grant = منح
# used: dynamic
measures-choice-loan = قروض أو ضمانات
# used: dynamic
measures-choice-investment = استثمار
# used: dynamic
measures-choice-revenue = إيرادات
measures-row-money-kind = نوع المبلغ
measures-laws-title = سجل القوانين
measures-laws-lede = القوانين المسجلة بين التدابير، مع تاريخها ومرحلتها وموادها وما تطلبه من المنصات.
measures-contacts-title = أين تجد المساعدة، حسب الطرف
measures-contacts-lede = جهات وخدمات تساعد الفنانين والعاملين في الثقافة، ولا سيما النساء، الذين يتعرضون للمضايقة أو الهجوم على الإنترنت.
measures-contacts-none = لم تُسجَّل أي جهة اتصال بعد.
measures-next-page = الصفحة التالية
# used: dynamic
measures-error-present-day = أدخل تاريخ القيمة الحالية
# used: dynamic
measures-error-fate-reason = اذكر سبب الأخذ بالمقترح أو عدمه
# used: dynamic
measures-error-task-owner = سمِّ الجهة المسؤولة عن المهمة

## Alike and merged

measures-alike-title = سجلات متشابهة
measures-alike-lede = العناوين متشابهة والسنوات غير متعارضة. قرر أي سجل يبقى؛ وسيقود الآخر إليه.
measures-alike-none = لا توجد سجلات متشابهة.
measures-alike-merge = دمج هذا السجل في الآخر
measures-alike-here = ربما سُجّل هذا من قبل:
measures-alike-advice = إذا كان التدبير نفسه فعدّل السجل الموجود أو ادمج هذا فيه. وإذا كان غيره فتابع.
measures-alike-anyway = هذا تدبير آخر: ابدأ
# used: dynamic
measures-act-into = السجل الذي يبقى
measures-act-into-other = سجل آخر، بمعرّفه أو عنوانه
measures-act-fill = نقل ما هو فارغ في السجل الذي يبقى
measures-about-merge = سيقود عنوان هذا السجل إلى السجل الذي يبقى. يبقى التاريخان مقروءين ويمكن التراجع عن الدمج.
measures-about-undo-merge = يعود السجل مستقلاً كما كان. ويبقى في الآخر ما نُقل إليه.
measures-done-merged = تم الدمج. العنوان القديم يقود إلى السجل الذي يبقى.
measures-merged-here = سجلات دُمجت في هذا السجل
measures-error-survivor = سمِّ سجلاً آخر من سجلاتك ليبقى
measures-error-survivor-practice = هذا السجل مختار ممارسةً جيدة والآخر ليس كذلك. ادمج الآخر في هذا.

## Still true

measures-answer = هل ما زال هذا السجل صحيحاً؟
# used: dynamic
measures-answer-still = نعم، ما زال صحيحاً
# used: dynamic
measures-answer-changed = لا، لقد تغيّر
# used: dynamic
measures-answer-ended = لا، لقد انتهى
measures-confirmed = آخر تأكيد
# used: dynamic
measures-confirmed-still = ما زال صحيحاً بحسب صاحبه
# used: dynamic
measures-confirmed-changed = يقول صاحبه إنه تغيّر؛ النص أقدم من ذلك
# used: dynamic
measures-confirmed-ended = يقول صاحبه إنه انتهى
measures-by-link = عبر رابط بريدي
measures-to-confirm = بانتظار التأكيد؛ لم يؤكده أحد منذ { $value }
measures-show-all = عرض الكل
measures-about-confirm = يرى الجميع الجواب ودورك والتاريخ. ولا يتغير النص.
measures-done-confirmed = شكراً. سُجّل الجواب.
measures-still-title = سؤال واحد عن تدبير
measures-still-note = يُحفظ جوابك على أنه ورد عبر رابط بريدي. ولا يسجّل ذلك دخولك.
measures-still-done = سُجّل جوابك
measures-still-thanks = يبيّن السجل أنه أُكّد اليوم.
measures-still-changed = يبيّن السجل ذلك. سجّل الدخول وعدّل النص عندما يمكنك.
measures-still-ended = يبيّن السجل ذلك. سجّل الدخول وعلّمه منتهياً مع السنة.
measures-link-over-title = انتهت صلاحية هذا الرابط
measures-error-link-over = أُجيب عن السؤال أو انقضى وقته أو لم يعد السجل عاماً.
# used: dynamic
measures-mail-still-true-subject = هل ما زال صحيحاً؟ { $title }
# used: dynamic
measures-mail-still-true-text = لم يؤكد أحد التدبير «{ $title }» منذ سنة. افتح الرابط وأجب عن سؤال واحد دون تسجيل الدخول.
measures-show-to-confirm =
    { $n ->
        [zero] لا سجلات بانتظار التأكيد
        [one] سجل واحد بانتظار التأكيد
        [two] سجلان بانتظار التأكيد
        [few] { $n } سجلات بانتظار التأكيد
        [many] { $n } سجلاً بانتظار التأكيد
       *[other] { $n } سجل بانتظار التأكيد
    }

## Links

measures-links-title = عناوين ويب لم تعد تستجيب
measures-links-lede = جُرّب كل منها ثلاث مرات على الأقل في أيام مختلفة. افتح التدبير وصحّح العنوان.
measures-links-none = كل العناوين التي جُرّبت تستجيب.
measures-link-checked = آخر محاولة
measures-link-alive = آخر استجابة
measures-link-never = لم يستجب منذ تسجيله
measures-link-dead = لا استجابة في { $first }؛ آخر استجابة: { $second }

## Headline figures

measures-figures-title = أرقام رئيسية
measures-figures-lede = أرقام يُستشهد بها بذاتها، لكل منها وحدة وسنة ومصدر وصفحة.
measures-figures-none = لم يُسجَّل أي رقم بعد.
measures-figure-new = رقم جديد
measures-figure-edit = رقم رئيسي
measures-figure-rule = تُحفظ المسودة مهما احتوت. ولا تُنشر بلا سنة أو مصدر.
measures-figure-edition = الإصدار
measures-figure-chapter = الفصل
measures-figure-page = الصفحة
# used: dynamic
measures-figure-draft = مسودة
# used: dynamic
measures-figure-published = منشور
measures-figure-withdrawn = رقم مسحوب
measures-figure-error-unit = أدخل وحدة الرقم
measures-figure-error-meaning = اذكر ما يقيسه الرقم
measures-figure-error-source = سمِّ المصدر

## One topic at a time

measures-tasks-title = مهام هذا التدبير
measures-tasks-link = موضوع واحد في كل مرة
measures-tasks-lede = موضوع واحد في كل صفحة وبأي ترتيب. ما تحفظه يبقى.
measures-task-done = أُجيب
measures-task-open = اختياري، فارغ
measures-tasks-all = النموذج كله في صفحة واحدة
measures-tasks-save-list = حفظ والانتقال إلى المهام
measures-check-title = المراجعة والإرسال
measures-check-lede = اقرأ إجاباتك مرة أخرى. ما يلزم وينقص مُعلَّم.
measures-turn-since =
    { $n ->
        [zero] { $turn } منذ { $day }
        [one] { $turn } منذ { $day }، يوم واحد
        [two] { $turn } منذ { $day }، يومان
        [few] { $turn } منذ { $day }، { $n } أيام
        [many] { $turn } منذ { $day }، { $n } يوماً
       *[other] { $turn } منذ { $day }، { $n } يوم
    }
measures-of-organization = من المنظمة { $value }
measures-of-organizations = من منظمات في هذا البلد
measures-not-checked = من المنظمة، ولم يُتحقق منه.
measures-reply-of = رد الطرف: { $value }
measures-about-reply = يظهر ردك إلى جانب السجل للجميع. ويحل محله أي رد لاحق، ويبقى كلاهما في سجل التغييرات.
measures-act-reply = رد يمكن للجميع قراءته
measures-new-lede-organization = ابدأ بالعنوان. ما تنشره منظمتكم يظهر فورًا، مع الإشارة إلى أنه منها ولم يُتحقق منه.
measures-mail-about-party-subject = نشرت منظمة سجلًا: { $title }
measures-mail-about-party-text = نشرت منظمة مقرها في بلدكم «{ $title }» باسمها. ولطرفكم أن يرد، ويظهر الرد إلى جانبه.
measures-not-checked-reply = من المنظمة، ولم يُتحقق منه. وللطرف المعني أن يرد.
measures-mail-reply-subject = رد الطرف: { $title }
measures-mail-reply-text = رد الطرف المعني على «{ $title }». ويظهر الرد إلى جانب سجلكم.
# Operations for programs.
measures-api-start = بدء مسودة في حيّز طرف
measures-api-read = تدبير: عام، أو مسودة يحق لصاحب رمز الوصول قراءتها
measures-api-change = تعديل مسودة بواسطة merge patch ‏(⁦RFC 7396⁩)
measures-api-submit = تقديم مسودة إلى جهة اتصال طرفها
measures-field-files = الملفات
measures-field-files-hint = PDF أو JPEG أو PNG أو وثيقة مكتبية أو نص، بحد أقصى { $value } ميغابايت لكل ملف. ويمكن للجميع قراءتها بعد نشر السجل.
measures-row-file = الملف
measures-row-file-language = لغة الملف
measures-row-file-remove = إزالة هذا الملف
measures-file-about = ({ $kind }، { $n } كيلوبايت)
measures-file-checksum = بصمة التحقق { $value }
measures-error-file = اختر الملف أو أفرغ الصف
measures-error-file-again = لم يُحفظ الملف «{ $name }» لأن الاستمارة لم تُحفظ. اختر الملف من جديد
measures-facet-report = طبعة التقرير العالمي
measures-drawn =
    { $n ->
        [zero] لا سجلات مستمدة من هذه الطبعة
        [one] سجل واحد مستمد من هذه الطبعة
        [two] سجلان مستمدان من هذه الطبعة
        [few] { $n } سجلات مستمدة من هذه الطبعة
        [many] { $n } سجلاً مستمداً من هذه الطبعة
       *[other] { $n } سجل مستمد من هذه الطبعة
    }
measures-figures-of-edition =
    { $n ->
        [zero] لا أرقام رئيسية من هذه الطبعة
        [one] رقم رئيسي واحد من هذه الطبعة
        [two] رقمان رئيسيان من هذه الطبعة
        [few] { $n } أرقام رئيسية من هذه الطبعة
        [many] { $n } رقماً رئيسياً من هذه الطبعة
       *[other] { $n } رقم رئيسي من هذه الطبعة
    }
measures-withheld-text = حجبت الأمانة المنظمة التي نشرته للسبب المبيّن هنا. ويُعاد إظهاره عند إعادة إظهار المنظمة.
measures-sheet-notice = تنبيه
