# كلمات الإطار نفسه.
web-error-bad-day = أدخل اليوم بصيغة سنة-شهر-يوم، مثل ⁦2026-11-22⁩
web-error-form-broken = وصلت الاستمارة ناقصة. أرسلها من جديد
web-scheme-light = فاتح
web-scheme-dark = داكن
web-scheme-device = حسب الجهاز
web-kept-title = حُفظ نصك
web-kept-lede = كانت جلستك قد انتهت عند الإرسال. لم يضِع شيء: راجع النص وأرسله من جديد.
web-kept-files = لا تُحفظ الملفات: إن كنت قد اخترت ملفات فاخترها من جديد بعد هذا الإرسال.
web-kept-send = إرسال من جديد
web-done-kept = انتهت جلستك. نصك محفوظ: سجّل الدخول للمتابعة.
web-pages = الصفحات
web-active-filters = عوامل التصفية المفعّلة
web-facet-more =
    { $n ->
        [one] قيمة أخرى
        [two] قيمتان أخريان
        [few] { $n } قيم أخرى
        [many] { $n } قيمة أخرى
       *[other] { $n } قيمة أخرى
    }
web-saving-under-way = جارٍ الحفظ
web-saving-saved = حُفظ في { $value }
web-saving-failed = لم يُحفظ. نصك لا يزال في هذه الصفحة ونواصل المحاولة.
web-saving-signed-out = انتهت جلستك. سجّل الدخول في علامة تبويب جديدة ثم تابع هنا.
web-saving-conflict = عدّل شخص آخر الإجابة نفسها. لم يضع شيء مما كتبته.
web-saving-both = عرض النسختين
web-recover = يحفظ هذا الجهاز نصاً لم يُرسَل:
web-recover-use = استعماله
web-recover-discard = التخلي عنه
web-typed-heading = ما كتبته
web-typed-lede = لم يُحفظ شيء منه هنا. انسخ ما تحتاج إليه.
web-counter = عدد الأحرف: { $n } من { $limit }
web-counter-over = عدد الأحرف: { $n } من { $limit }. اختصر قبل الإرسال.
web-param-q = كلمات يجب أن ترد
web-param-page = رقم الصفحة، ابتداءً من 1
web-param-next = حيث انتهت الصفحة السابقة؛ يؤخذ من حقل “next” فيها
web-param-on = الحالة في هذا اليوم
web-param-bom = 1 لبرامج الجداول: مع علامة ترتيب البايتات ودون خلايا تعمل كصيغ حسابية
web-param-by = عامل التصفية الذي يُحصى به
web-param-version = رقم نسخة
web-param-since = مؤشر أو يوم أو لحظة؛ يُعرض ما جاء بعدها
web-param-lang = لغة النصوص
web-problem-too-large = ما أُرسل كبير جداً
web-problem-invalid = قيمة ناقصة أو خاطئة؛ يسمّي “errors” الحقول
web-problem-rule = قاعدة غير مستوفاة؛ يسمّيها “errors”
web-problem-malformed = تعذرت قراءة ما أُرسل كـ JSON، أو أن أحد حقول الترويسة غير سليم
web-problem-token = يلزم رمز وصول صالح: غير مسحوب ولم ينقضِ آخر يوم له
web-problem-scope = لم يُمنح رمز الوصول النطاق اللازم لذلك
web-problem-forbidden = لا يحق لصاحب رمز الوصول القيام بذلك لهذا الطرف
web-problem-precondition-failed = تغيّر السجل منذ النسخة المذكورة في If-Match
web-problem-media-type = لا يُقبل هنا هذا النوع من الوسائط
web-problem-key-reused = أُرسل شيء آخر تحت Idempotency-Key هذا
web-problem-precondition-required = اذكر في If-Match النسخة التي عدّلتها
web-error-field-unknown = لا يوجد حقل بهذا الاسم
web-error-field-kind = القيمة ليست من النوع الذي يقبله هذا الحقل
web-error-repeated = لا يجوز أن يرد هذا الاسم إلا مرة واحدة
web-problem-filters-on-a-day = تنظر عوامل التصفية في ما هو منشور اليوم، ولا توجد قائمة مصفّاة ليوم آخر. أزِل اليوم أو عوامل التصفية
web-problem-method = لا يقبل هذا العنوان هذه الطريقة؛ يسمّي “Allow” ما يقبله
web-error-at-most = اذكره { $n } مرات على الأكثر
