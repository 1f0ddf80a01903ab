### Messages shared by all pages. Keys begin with action-, common- or error-.

## Actions: words on buttons and links

action-save = حفظ
action-save-continue = حفظ ومتابعة
action-search = بحث
action-filter = تصفية
action-apply = تطبيق
action-remove = إزالة
action-add = إضافة
action-change = تعديل
action-cancel = إلغاء
action-back = رجوع
action-next = التالي
action-previous = السابق
action-download = تنزيل
action-print = طباعة
action-sign-in = تسجيل الدخول
action-sign-out = تسجيل الخروج
action-send = إرسال
action-show = عرض
action-close = إغلاق
action-confirm = تأكيد
action-open = فتح
action-upload = رفع

## The platform and the frame of every page

common-platform-name = Polyphony
common-tagline = اتفاقية اليونسكو لعام 2005 موضع التنفيذ
common-language = اللغة
common-text-language = لغة النص
common-menu = القائمة
common-skip-to-content = الانتقال إلى المحتوى
common-breadcrumb = أنت هنا

## Navigation

common-nav-home = الصفحة الرئيسية
common-nav-framework = الإطار
common-nav-parties = الأطراف
common-nav-measures = التدابير
common-nav-roadmaps = خرائط الطريق
common-nav-grid = جدول الثغرات
common-nav-articles = المواد
common-nav-glossary = مسرد المصطلحات
common-nav-timeline = التسلسل الزمني
common-nav-data = البيانات
common-nav-work = مهامي
common-nav-desk = مساحة العمل
common-nav-admin = إدارة النظام

## Foot of every page

common-footer-help = المساعدة
common-footer-about-data = حول البيانات
common-footer-report-error = الإبلاغ عن خطأ
common-data-licence = رخصة البيانات

## Plain answers

common-yes = نعم
common-no = لا
# Beside the label of a field that may stay empty.
common-optional = (اختياري)
common-unknown = غير معروف
common-not-recorded = غير مسجَّل
common-none = لا شيء
common-required-before-sending = مطلوب قبل الإرسال

## Labels

common-source = المصدر
common-sources = المصادر
common-confidence = درجة اليقين
common-confidence-high = عالية
common-confidence-medium = متوسطة
common-confidence-low = منخفضة
# Beside wording that is not confirmed as that of an official text.
common-unconfirmed = صياغة غير مؤكدة
# Beside a link or tag that was assigned here and not by a source.
common-editorial-judgement = تقدير تحريري
common-date = التاريخ
common-year = السنة
common-title = العنوان
common-party = الطرف
common-activity = النشاط
common-output = الناتج
common-goal = الهدف
# Heads of columns: who did it, when.
# Label before a day: the state of things recorded by its end.
common-as-of = الوضع في
common-provisional = مؤقت
common-cite = الاستشهاد بهذه الصفحة
common-download-as = تنزيل بصيغة
common-formats = الصيغ
common-history = سجل التغييرات
common-version = النسخة { $n }
# $day is a day in words, $time is HH:MM.
common-moment = { $day }، { $time } UTC
# Who acted where it was no account.
common-actor-operator = مشغّل النظام
common-actor-founding = الوثائق التأسيسية

## Lists

common-results =
    { $n ->
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $n } نتائج
        [many] { $n } نتيجةً
       *[other] { $n } نتيجة
    }
common-filters-active =
    { $n ->
        [zero] تصفية (دون عوامل مفعّلة)
        [one] تصفية (عامل واحد مفعّل)
        [two] تصفية (عاملان مفعّلان)
        [few] تصفية ({ $n } عوامل مفعّلة)
        [many] تصفية ({ $n } عاملاً مفعّلاً)
       *[other] تصفية ({ $n } عامل مفعّل)
    }
common-remove-filter = إزالة عامل التصفية { $value }
common-clear-filters = إزالة كل عوامل التصفية
common-search-words = كلمات البحث
common-search-hint = تُبحث «الكلمات بين علامتي تنصيص» كما هي؛ وتختم النجمة بداية كلمة: ثقاف*.
common-searched = «{ $value }»
common-suggestion = هل تقصد «{ $value }»؟
common-more-facets = مرشحات أخرى
common-no-results = لم يُعثر على شيء
common-no-results-hint = أزِل أحد عوامل التصفية أو استخدم كلمات أقل.
common-sort = الترتيب حسب
common-sort-newest = الأحدث أولاً
common-sort-oldest = الأقدم أولاً
common-sort-title = العنوان
common-sort-relevance = الأقرب إلى البحث
common-per-page = لكل صفحة

## Languages and translations

# Names of languages in the language of the page; they stand alone and inside the two sentences below.
common-lang-ar = العربية
common-lang-zh = الصينية
common-lang-en = الإنكليزية
common-lang-fr = الفرنسية
common-lang-ru = الروسية
common-lang-es = الإسبانية
# $shown and $wanted are names of languages as above.
common-fallback-original = اللغة المعروضة: { $shown }، وهي لغة الأصل. لا توجد ترجمة إلى { $wanted }.
common-fallback-other = اللغة المعروضة: { $shown }. لا توجد ترجمة إلى { $wanted }.
# How a text in one language came about.
common-text-state-original = الأصل
common-text-state-official = الصياغة الرسمية
common-text-state-party = مقدَّم من الطرف
common-text-state-machine = ترجمة آلية، غير مراجَعة
common-text-state-unchecked = ترجمة غير رسمية، غير مراجَعة
common-text-state-outdated = غير محدَّث: تغيّر الأصل

## Errors: pages

# Stands before the title of a page that shows errors.
error-title-prefix = خطأ:{" "}
error-not-found-title = هذه الصفحة غير موجودة
error-not-found-text = ربما كُتب العنوان خطأً، أو أن ما كان هنا غير متاح للعموم. ابحث عنه أو ابدأ من الصفحة الرئيسية.
error-problem-title = حدثت مشكلة
error-problem-text = الخلل من جانبنا. كل ما أُكّد حفظه محفوظ. أعد المحاولة بعد بضع دقائق، وإذا تكرر الأمر فأبلغنا بالرقم الوارد أدناه.
error-operation = رقم العملية: { $value }
error-too-large = حجم ما أرسلته يتجاوز { $value }. أرسل ملفاً أصغر أو جزءاً أقل في كل مرة.
error-too-many-title = محاولات كثيرة جداً
error-too-many =
    { $n ->
        [zero] أعد المحاولة الآن.
        [one] أعد المحاولة بعد ثانية واحدة.
        [two] أعد المحاولة بعد ثانيتين.
        [few] أعد المحاولة بعد { $n } ثوانٍ.
        [many] أعد المحاولة بعد { $n } ثانيةً.
       *[other] أعد المحاولة بعد { $n } ثانية.
    }
error-conflict-title = عدّل شخص آخر هذا المحتوى في هذه الأثناء
error-conflict-text = لم يضع شيء مما كتبته. ترد النسختان أدناه: احتفظ بإحداهما أو ادمجهما ثم احفظ من جديد.
error-expired-title = انتهت جلستك
error-signin-needed = سجّل الدخول لعرض هذه الصفحة.
error-query-too-long = نص البحث طويل جداً. اختصره وأعد البحث.
error-bad-filter = عامل التصفية «{ $value }» غير معروف هنا. أزِله أو اختر عاملاً من القائمة.
error-bad-page = لا توجد صفحة بهذا الرقم في القائمة. ابدأ من الصفحة الأولى.
error-csrf = ظلت هذه الاستمارة مفتوحة مدة طويلة جداً أو وردت من مكان آخر. نصك محفوظ أدناه: راجعه وأعد إرساله.
error-too-slow = لم تصل الاستمارة كاملة: كان الاتصال بطيئاً جداً أو انقطع. لم يُحفظ شيء. ارجع وأعد إرسالها.

## Errors: forms

error-form-title = هناك مشكلة
error-required = املأ هذا الحقل.
error-choice = اختر إحدى الإجابات.
error-year = أدخل السنة بأربعة أرقام، مثل 2026.
error-day = أدخل تاريخاً صحيحاً باليوم والشهر والسنة، مثل ⁦30 6 2027⁩.
error-number = أدخل عدداً، مثل 1250.
error-link = أدخل عنوان موقع كاملاً يبدأ بـ ⁦https://⁩
error-too-long =
    { $n ->
        [zero] احذف هذا النص.
        [one] اختصر هذا النص إلى حرف واحد.
        [two] اختصر هذا النص إلى حرفين.
        [few] اختصر هذا النص إلى { $n } أحرف.
        [many] اختصر هذا النص إلى { $n } حرفاً.
       *[other] اختصر هذا النص إلى { $n } حرف.
    }
common-sheet-about = عن هذه القائمة
common-sheet-filters = عوامل التصفية
common-sheet-address = عنوان القائمة
common-sheet-day = بتاريخ
error-unknown-title = في العنوان أسماء غير معروفة
error-unknown-text = غير معروف هنا: { $names }. المعروف: { $known }.
