### الأطراف: السجل والانضمام والمجموعات والالتزامات.

## Register

parties-title = سجل الأطراف
parties-lede = كل طرف مع صكه ويومي الإيداع وبدء النفاذ ودرجة اليقين فيهما. ويحدَّد بدء النفاذ وفقاً للمادة 29.
# $n counts Parties, $states those that are States; the one other Party is the European Union.
parties-count = عدد الأطراف في { $day }: { $n }، عدد الدول منها { $states }، يضاف إليها الاتحاد الأوروبي.
parties-count-today = عدد الأطراف اليوم، { $day }: { $n }، عدد الدول منها { $states }، يضاف إليها الاتحاد الأوروبي.
parties-count-states = عدد الأطراف في { $day }: { $n }، عدد الدول منها { $states }.
parties-count-none = في { $value } لم تكن الاتفاقية قد دخلت حيز النفاذ بعد، ولم يكن هناك أي طرف.
parties-count-not-established =
    { $n ->
        [zero] أيام الأطراف كلها ثابتة.
        [one] لم يثبت يوم طرف واحد منها، ويُحسب باليوم الذي كان فيه ملزماً على أبعد تقدير.
        [two] لم يثبت يوما طرفين منها، ويُحسبان باليوم الذي كانا فيه ملزمين على أبعد تقدير.
        [few] لم تثبت أيام { $n } أطراف منها، وتُحسب باليوم الذي كانت فيه ملزمة على أبعد تقدير.
        [many] لم تثبت أيام { $n } طرفاً منها، وتُحسب باليوم الذي كانت فيه ملزمة على أبعد تقدير.
       *[other] لم تثبت أيام { $n } طرف منها، وتُحسب باليوم الذي كانت فيه ملزمة على أبعد تقدير.
    }
parties-on = حالة السجل في
parties-on-hint = أي يوم بصيغة سنة-شهر-يوم، مثل ⁦2007-06-18⁩.
parties-found =
    { $n ->
        [zero] لا أطراف
        [one] طرف واحد
        [two] طرفان
        [few] { $n } أطراف
        [many] { $n } طرفاً
       *[other] { $n } طرف
    }
parties-filter-group = المجموعة الإقليمية لليونسكو
parties-filter-subregion = المنطقة الفرعية
parties-filter-member = مجموعة الدول في ذلك اليوم
parties-regional-organizations = المنظمات الإقليمية
parties-group-eu = الدول الأعضاء في الاتحاد الأوروبي
parties-group-ldc = أقل البلدان نمواً
parties-group-sids = الدول الجزرية الصغيرة النامية
parties-group-au = الاتحاد الأفريقي
parties-group-oif = الفرنكوفونية
parties-tiles = حسب المجموعة الإقليمية
parties-key-bound = طرف في هذا اليوم
parties-key-outside = ليس طرفاً في هذا اليوم
parties-disclaimer = تُستخدم الأسماء والمجموعات للإحالة فقط، ولا تعبّر عن أي رأي بشأن الوضع القانوني لأي بلد أو إقليم أو مدينة أو منطقة، ولا بشأن حدودها.
parties-table = كيف ومتى أصبح كل منها طرفاً
parties-confidence-note = عالية: مصدران مستقلان أو الوديع. متوسطة: مصدر واحد. منخفضة: معروفة عموماً وغير مؤكدة، أو غير ثابتة.
parties-non-parties = الدول الأعضاء في اليونسكو التي ليست أطرافاً
parties-non-parties-lede =
    { $n ->
        [zero] لا دول.
        [one] دولة واحدة بحسب المعلومات الحالية، وهي غير محسوبة أعلاه.
        [two] دولتان بحسب المعلومات الحالية، وهما غير محسوبتين أعلاه.
        [few] { $n } دول بحسب المعلومات الحالية، وهي غير محسوبة أعلاه.
        [many] { $n } دولة بحسب المعلومات الحالية، وهي غير محسوبة أعلاه.
       *[other] { $n } دولة بحسب المعلومات الحالية، وهي غير محسوبة أعلاه.
    }

## How a Party joined

parties-instrument = الصك
parties-instrument-ratification = تصديق
parties-instrument-acceptance = قبول
parties-instrument-approval = موافقة
parties-instrument-accession = انضمام
parties-deposited-on = يوم الإيداع
# used: dynamic
parties-deposited-on-hint = سنة-شهر-يوم. ومنه يُستنتج يوم بدء النفاذ وفقاً للمادة 29.
parties-in-force-on = يوم بدء النفاذ
parties-bound-at-latest = مُلزَم على أبعد تقدير في
# used: dynamic
parties-bound-at-latest-hint = فقط إذا كان يوم الإيداع غير معروف: يوم كان الطرف ملزماً فيه بالتأكيد.
parties-bound-source = الدليل على ذلك اليوم
# $value is a day in words.
parties-bound-by = مُلزَم في { $value } على أبعد تقدير
parties-unconfirmed = غير مؤكد
parties-not-established = غير ثابت

## Declarations

# used: dynamic
parties-declaration-declaration = إعلان
parties-declaration-reservation = تحفظ
parties-declaration-territorial = التطبيق الإقليمي

## Duties and rights

parties-duty-report = تقديم تقرير إلى اليونسكو كل أربع سنوات
parties-duty-contact = تعيين جهة اتصال
parties-duty-information = تبادل المعلومات
parties-duty-promotion = تعزيز أشكال التعبير الثقافي على أراضيه
parties-duty-education = التثقيف وتوعية الجمهور
parties-duty-civil-society = تشجيع مشاركة المجتمع المدني
parties-duty-cooperation = تعزيز التعاون الدولي
parties-duty-development = إدماج الثقافة في التنمية المستدامة
parties-duty-preference = منح البلدان النامية معاملة تفضيلية
parties-duty-consultation = الترويج لأهداف الاتفاقية في المحافل الأخرى والتشاور
parties-duty-policies = اعتماد سياساته وتدابيره الثقافية الخاصة
parties-duty-protection = حماية أشكال التعبير الثقافي المعرضة للخطر على أراضيه
parties-duty-assistance = الاستفادة من التعاون لتنمية قطاعه الثقافي

## Correcting the register

parties-correct = تصويب
# $value is the name of a Party.
parties-correct-title = تصويب السجل: { $value }
parties-correct-lede = يبقى ما كان مسجلاً من قبل في سجل تغييرات الطرف، مع السبب الذي تذكره.
parties-correct-joining = كيف أصبح طرفاً
parties-correct-duties = آخر وفاء بالتزاماته
parties-correct-why = سبب التصويب
parties-source-1 = المصدر الأول
parties-source-2 = المصدر الثاني
parties-confidence = درجة اليقين في التواريخ
parties-met-on = آخر وفاء في
parties-done-corrected = صُوّب السجل. ويُحفظ ما كان وارداً من قبل في سجل التغييرات.
parties-error-day = أدخل يوماً موجوداً بصيغة سنة-شهر-يوم، مثل ⁦2007-06-18⁩.
parties-error-no-day = أدخل يوم الإيداع، أو اليوم الذي كان فيه الطرف ملزماً على أبعد تقدير.
parties-error-before-adoption = اعتُمدت الاتفاقية في 20 تشرين الأول/أكتوبر 2005، فلا يمكن أن يكون قد أُودع شيء قبل ذلك.
parties-code = الرمز
parties-versions = ما استُورد وصُوِّب حتى الآن

## حقول الاستيراد

parties-column-met_report = تقديم تقرير إلى اليونسكو كل أربع سنوات: آخر وفاء في
parties-column-met_report_source = تقديم تقرير إلى اليونسكو كل أربع سنوات: المصدر
parties-column-met_contact = تعيين جهة اتصال: آخر وفاء في
parties-column-met_contact_source = تعيين جهة اتصال: المصدر
parties-column-met_information = تبادل المعلومات: آخر وفاء في
parties-column-met_information_source = تبادل المعلومات: المصدر
parties-column-met_promotion = تعزيز أشكال التعبير الثقافي على أراضيه: آخر وفاء في
parties-column-met_promotion_source = تعزيز أشكال التعبير الثقافي على أراضيه: المصدر
parties-column-met_education = التثقيف وتوعية الجمهور: آخر وفاء في
parties-column-met_education_source = التثقيف وتوعية الجمهور: المصدر
parties-column-met_civil_society = تشجيع مشاركة المجتمع المدني: آخر وفاء في
parties-column-met_civil_society_source = تشجيع مشاركة المجتمع المدني: المصدر
parties-column-met_cooperation = تعزيز التعاون الدولي: آخر وفاء في
parties-column-met_cooperation_source = تعزيز التعاون الدولي: المصدر
parties-column-met_development = إدماج الثقافة في التنمية المستدامة: آخر وفاء في
parties-column-met_development_source = إدماج الثقافة في التنمية المستدامة: المصدر
parties-column-met_preference = منح البلدان النامية معاملة تفضيلية: آخر وفاء في
parties-column-met_preference_source = منح البلدان النامية معاملة تفضيلية: المصدر
parties-column-met_consultation = الترويج لأهداف الاتفاقية في المحافل الأخرى والتشاور: آخر وفاء في
parties-column-met_consultation_source = الترويج لأهداف الاتفاقية في المحافل الأخرى والتشاور: المصدر
