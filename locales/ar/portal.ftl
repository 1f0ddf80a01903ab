### Pages made of several slices, and error reports.

## Figures that several pages show

portal-count-measures =
    { $n ->
        [0] لا تدابير
        [zero] لا تدابير
        [one] تدبير واحد
        [two] تدبيران
        [few] { $n } تدابير
        [many] { $n } تدبيراً
       *[other] { $n } تدبير
    }
portal-count-parties =
    { $n ->
        [0] لا أطراف
        [zero] لا أطراف
        [one] طرف واحد
        [two] طرفان
        [few] { $n } أطراف
        [many] { $n } طرفاً
       *[other] { $n } طرف
    }
# $value is a day in words.
portal-since = منذ { $value }
portal-untitled = بلا عنوان

## Home

portal-home-lede = تضع أطراف الاتفاقية خرائط طريق وطنية، وتتشارك ما تقوم به، وترى ما لم يُنجز بعد. ويمكن قراءة كل ما يُنشر هنا وإعادة استخدامه دون حاجة إلى حساب.
portal-home-due = المواعيد المقبلة
portal-home-due-reports =
    { $n ->
        [zero] التقارير الدورية للأطراف
        [one] التقرير الدوري لطرف واحد
        [two] التقريران الدوريان للطرفين
        [few] التقارير الدورية للأطراف وعددها { $n }
        [many] التقارير الدورية للأطراف وعددها { $n }
       *[other] التقارير الدورية للأطراف وعددها { $n }
    }
portal-home-due-world-day = اليوم العالمي للتنوع الثقافي من أجل الحوار والتنمية
portal-home-all-dates = جميع التواريخ في التسلسل الزمني
portal-home-next = مهمتك التالية
portal-home-all-waiting =
    { $n ->
        [0] مهامي
        [zero] مهامي
        [one] مهامي (بند واحد)
        [two] مهامي (بندان)
        [few] مهامي ({ $n } بنود)
        [many] مهامي ({ $n } بنداً)
       *[other] مهامي ({ $n } بند)
    }
portal-home-look-up = البحث
portal-home-search-label = البحث في التدابير والأطراف والأنشطة والمواد والمصطلحات
portal-home-activities = أنشطة الإطار
portal-home-terms = مصطلحات المسرد
portal-home-take = الحصول على البيانات
portal-home-take-text = كل قائمة وكل سجل متاحان أيضاً كبيانات: أضف ⁦.json⁩ أو ⁦.csv⁩ إلى نهاية العنوان.

## Framework

# $first is a body, $second a month in words.
portal-framework-approved = اعتمده { $first }، { $second }
portal-framework-goal = الهدف { $n }
portal-framework-output = الناتج { $n }
# $value is a document.
portal-framework-mapping = مصدر الربط بين الأهداف والنواتج: { $value }
portal-framework-steps = الخطوات الأربع للمنهجية
portal-framework-objectives = الأهداف العامة
portal-framework-objectives-text = ستة أهداف عامة تُربط بها التدابير. وقد رُبطت بها الممارسات التأسيسية بتقدير تحريري.
portal-framework-targets = غايات أهداف التنمية المستدامة
portal-framework-targets-text = الربط بين الغايات والأنشطة تقدير تحريري لهذه المنصة، ولم يرد في المصدر.

## An activity

portal-activity-caption = النشاط { $value } من خارطة الطريق المفتوحة
portal-activity-asks = المطلوب في هذا النشاط
portal-activity-evidence = ما قد يثبت إنجازه
portal-activity-no-measures = لم يُسجَّل أي تدبير في إطار هذا النشاط بعد.
portal-activity-parties = الأطراف العاملة عليه
portal-activity-parties-text = الأطراف التي لها تدبير منشور في إطار هذا النشاط، أو التي تذكر خارطة طريقها المنشورة أنه جارٍ أو منجز.
portal-activity-no-parties = لم يُسجَّل أي طرف في إطار هذا النشاط بعد.

## A target of the Sustainable Development Goals

# $value is a code such as 8.3.
portal-target-title = الغاية { $value }
portal-target-goal = هدف التنمية المستدامة { $n }
portal-target-editorial = رُبطت الأنشطة والتدابير بهذه الغاية بتقدير تحريري.
portal-target-activities = الأنشطة المرتبطة بهذه الغاية
portal-target-no-measures = لا يوجد تدبير مرتبط بهذه الغاية بعد.

## A Party

portal-party-not-state = طرف ليس دولة: منظمة إقليمية للتكامل الاقتصادي.
portal-party-treaty = كيف أصبح طرفاً في الاتفاقية
portal-party-treaty-caption = الإجراءات المتعلقة بالمعاهدة، مع يوم كل منها ودرجة اليقين منه
portal-party-action = الإجراء
portal-party-not-established = غير ثابت
portal-party-doubtful = غير مؤكد
# $value is the kind of instrument, such as "ratification".
portal-party-deposit = إيداع الصك: { $value }
portal-party-deposit-unknown = إيداع الصك
portal-party-in-force = بدء نفاذ الاتفاقية بالنسبة إلى هذا الطرف
portal-party-in-force-source = يُستنتج من يوم الإيداع (المادة 29)
portal-party-bound-at-latest = مُلزَم على أبعد تقدير في
portal-party-groups = مجموعات الدول
portal-party-languages = اللغات الرسمية (ISO 639-1)
portal-party-declarations = الإعلانات والتحفظات
portal-party-no-declarations = لم يُعثر على أي منها في المصادر التي قُرئت، وهي لا تتضمن القائمة الكاملة.
portal-party-duties = الالتزامات والحقوق بموجب الاتفاقية
# $value is a day in words.
portal-party-duties-caption = التزامات الطرف في { $value }
portal-party-duty = الالتزام
portal-party-article = المادة { $value }
portal-party-article-column = المادة
portal-party-due = الموعد التالي
portal-party-always = في جميع الأوقات
portal-party-last-met = آخر وفاء به
portal-party-rights = ما يجوز للطرف أن يفعله
portal-party-no-measures = لم يُسجَّل أي تدبير لهذا الطرف بعد.
portal-party-disclaimer = تُعرض التدابير بعبارات الطرف نفسه أو كما أوردها مصدرها.
portal-non-party-text = { $value } دولة عضو في اليونسكو ليست طرفاً في الاتفاقية.
portal-non-party-register = سجل الأطراف

## Gap grid

portal-grid-lede = ما سُجّل لكل طرف في إطار كل نشاط من الأنشطة العشرين: التدابير المنشورة والمواقف الواردة في خرائط الطريق المنشورة. والخانة الفارغة تعني أنه لم يُسجَّل شيء هنا، ولا تعني أن شيئاً لا يُنجز.
portal-grid-filter = التصفية والتجميع
portal-grid-output = الناتج
# used: dynamic
portal-grid-output-hint = تتسع شاشة الهاتف لناتج واحد.
portal-grid-region = المجموعة الإقليمية
portal-grid-within = مجموعة الدول
portal-grid-group = العناوين
portal-grid-by-region = بحسب المجموعة الإقليمية
portal-grid-on = الأطراف والمجموعات في
portal-grid-look = ما تعرضه الخانات
portal-grid-look-roadmaps = خرائط الطريق: مخطط له، جارٍ، منجز
portal-grid-look-planned = خرائط الطريق: مخطط له
portal-grid-look-active = خرائط الطريق: جارٍ
portal-grid-look-done = خرائط الطريق: منجز
portal-grid-look-needs = الاحتياجات بحسب المجموعة الإقليمية
# used: dynamic
portal-grid-on-hint = سنة-شهر-يوم، مثل ⁦2026-11-22⁩
portal-grid-key-measures = عدد التدابير
portal-grid-planned = مخطط له
portal-grid-active = جارٍ
portal-grid-done = منجز
portal-grid-parties-planned = الأطراف التي تخطط له
portal-grid-parties-active = الأطراف التي تعمل عليه
portal-grid-parties-done = الأطراف التي أنجزته
portal-grid-parties-needs = الأطراف التي تذكر احتياجاً
portal-grid-needs-caption = الأطراف التي يذكر تشخيصها المنشور احتياجاً يفضي إلى النشاط، بحسب المجموعة الإقليمية
portal-grid-all-parties = الكل
portal-grid-skip = تخطي الجدول
# $first (measures and positions) and $second (Parties and groups) are days in words.
portal-grid-caption = ما سُجّل حتى { $first } بحسب الطرف والنشاط. الأطراف والمجموعات في { $second }
portal-grid-total = جميع تدابير هذه الأطراف، كل منها مرة واحدة
portal-grid-no-party = لا تخص طرفاً بعينه
portal-grid-organizations = من منظمات
portal-grid-how = طريقة العدّ
portal-grid-how-cell = تعدّ كل خانة التدابير المنشورة المتمايزة التي يكون الطرف صاحبها في إطار ذلك النشاط. ولا يُعدّ الشركاء.
portal-grid-how-several = يُعدّ تدبير أطراف عدة مرة لكل طرف منها، ومرة واحدة في أي مجموع.
portal-grid-how-none = السجلات التي لا تخص طرفاً بعينه وسجلات المنظمات ترد في أسطر مستقلة ولا ترد في أي خانة.
portal-grid-how-position = الموقف هو ما تقوله خارطة الطريق المنشورة للطرف عن النشاط.
portal-grid-how-advance = وفقاً لخارطة الطريق، يكون النشاط منجزاً إذا صرّح النص المنشور بذلك مع أدلة، وجارياً إذا قال ذلك أو أفاد تقرير ببدء إجراء، ومخططاً له إذا كان ذا أولوية أو كان إجراء في الخطة المصدَّق عليها لم يبدأ بعد. ولا تُحتسب إلا الحالة الأكثر تقدماً.
portal-grid-how-need = يذكر طرف احتياجاً حين يفضي احتياج وارد في تشخيصه المنشور إلى النشاط.
portal-cooperation-title = أين يمكن أن ينمو التعاون
portal-cooperation-lede = نشاطاً بعد نشاط: الأطراف التي أنجزته أو لديها ممارسة جيدة معتمدة، إلى جانب الأطراف التي تخطط له أو تذكر احتياجاً. يستند ذلك إلى ما هو منشور، ولا يُوازَن طرف بآخر.
portal-cooperation-done = أنجزته
portal-cooperation-practice = لديها ممارسة جيدة
portal-cooperation-planned = تخطط له
portal-cooperation-need = تذكر احتياجاً
portal-cooperation-none = لا يوجد بعد نشاط سُجّلت فيه أطراف على الجانبين.
portal-cooperation-one-side = أنشطة ليس لها حتى الآن إلا جانب واحد
portal-grid-how-day = لا يحدّد اليوم المطلوب إلا الأطراف والمجموعات. أما التدابير والمواقف فهي دائماً ما هو مسجّل اليوم.
portal-grid-how-order = ترد الأطراف بالترتيب الأبجدي. ولا شيء هنا يقارن بينها.

## Search

portal-search-kinds = النتائج بحسب النوع
portal-search-nothing = لم يُعثر على شيء بهذه الكلمات.
portal-search-suggestion = هل تقصد:
portal-search-help = يجري البحث عن الكلمات باللغات الست. ضع بين علامتي اقتباس الكلمات التي يجب أن تتوالى؛ وتقوم النجمة مقام نهاية الكلمة.
portal-search-activities = الأنشطة

## Mine to do and the space of a Party

portal-work-waiting = في انتظارك
portal-work-information = للعلم
portal-work-nothing = لا شيء في انتظارك.
portal-work-spaces = الأطراف التي تعمل لها
portal-work-tools = صفحات أخرى
portal-work-accounts = الحسابات والدعوات
portal-work-mails = الرسائل المرسلة
portal-work-account = حسابي وجلساتي
portal-space-caption = مساحة الطرف
portal-space-roles = صفتك هنا: { $value }
portal-space-public = الصفحة العامة
portal-space-parts = أقسام هذه المساحة
portal-space-measures = التدابير
portal-space-team = الفريق
portal-space-no-authority = لا يوجد حساب للسلطة الوطنية المختصة لهذا الطرف، فلا يمكن المصادقة على شيء. اطلب من مدير النظام إرسال دعوة.
portal-space-no-roadmap = لم تُستهل أي خارطة طريق بعد.
portal-space-open-roadmap = فتح خارطة الطريق
portal-space-changes = آخر التغييرات
portal-space-published-measures =
    { $n ->
        [0] لا تدابير منشورة
        [zero] لا تدابير منشورة
        [one] تدبير منشور واحد
        [two] تدبيران منشوران
        [few] { $n } تدابير منشورة
        [many] { $n } تدبيراً منشوراً
       *[other] { $n } تدبير منشور
    }
portal-space-holders = من يشغل كل دور

## Desk of the Secretariat

portal-kind-roadmap = خارطة طريق
portal-kind-practice = ممارسة جيدة مقترحة
portal-kind-measure = تدبير
portal-kind-offer = عرض ممارسات جيدة
portal-kind-report = بلاغ عن خطأ
portal-kind-founding = البيانات التأسيسية
portal-kind-consultation = مشاورة
portal-kind-account = الحسابات
portal-waiting-parked = رسائل لم تُسلَّم: { $n }
portal-waiting-authority = طلب حساب للسلطة المختصة
portal-turn-secretariat = الأمانة
portal-turn-party = الطرف
portal-turn-administrator = مدير النظام
portal-founding-waiting =
    { $n ->
        [zero] لا تصويبات مقترحة للبيانات التأسيسية
        [one] تصويب مقترح واحد للبيانات التأسيسية
        [two] تصويبان مقترحان للبيانات التأسيسية
        [few] { $n } تصويبات مقترحة للبيانات التأسيسية
        [many] { $n } تصويباً مقترحاً للبيانات التأسيسية
       *[other] { $n } تصويب مقترح للبيانات التأسيسية
    }
portal-desk-found =
    { $n ->
        [0] لا شيء في الانتظار
        [zero] لا شيء في الانتظار
        [one] بند واحد في الانتظار
        [two] بندان في الانتظار
        [few] { $n } بنود في الانتظار
        [many] { $n } بنداً في الانتظار
       *[other] { $n } بند في الانتظار
    }
portal-desk-nothing = لا شيء في الانتظار بعوامل التصفية هذه.
portal-desk-caption = ما في الانتظار: ما ينتظر الأمانة أولاً، والأقدم انتظاراً قبل غيره
portal-desk-item = البند
portal-desk-kind = النوع
portal-desk-stage = المرحلة
portal-desk-since = منذ
portal-desk-days = الأيام
portal-desk-turn = بانتظار من
portal-desk-next = الخطوة التالية
portal-desk-on = حالة خرائط الطريق في نهاية يوم
# used: dynamic
portal-desk-on-hint = سنة-شهر-يوم، مثل ⁦2026-11-22⁩
portal-desk-begun = الأطراف التي استهلت خارطة طريق
portal-desk-finalized = الأطراف التي وضعت خارطة طريق في صيغتها النهائية
portal-desk-published = الأطراف التي نشرت خارطة طريق
portal-desk-implemented = الأطراف التي أتمت إجراءً من خطة منشورة
portal-desk-counters = أعداد أخرى
portal-desk-measures = التدابير المنشورة
portal-desk-proposed = الممارسات المقترحة
portal-desk-own-measures = تدابير الأمانة
portal-log-title = سجل الإجراءات
portal-log-lede = ما الذي أُجري على أي سجل، ومن أجراه وبأي صفة. ولا يرد هنا مضمون المسودات ولا الملاحظات ولا المراسلات السرية.
portal-log-caption = الإجراءات، الأحدث أولاً
portal-log-until = حتى نهاية يوم (سنة-شهر-يوم)
portal-log-nothing = لا إجراءات مسجّلة هنا.
portal-log-when = متى
portal-log-record = السجل
portal-log-act = الإجراء
portal-log-who = من
portal-log-older = إجراءات أقدم
# used: dynamic
portal-log-kind-account = حساب
# used: dynamic
portal-log-kind-invitation = دعوة
# used: dynamic
portal-log-kind-milestone = تاريخ في التسلسل الزمني
# used: dynamic
portal-log-kind-roadmap-submission = تقديم
# used: dynamic
portal-log-kind-roadmap-offer = عرض ممارسة جيدة
portal-log-kind-status-report = تقرير حالة
portal-desk-practices = الممارسات الجيدة
portal-desk-reports = بلاغات عن أخطاء بلا رد

## Reporting an error

portal-report-lede = أخبرنا بالخطأ الوارد في إحدى الصفحات. لا تحتاج إلى حساب، وستحصل على رقم مرجعي يرد الجواب تحته.
portal-report-about = الصفحة:
portal-report-words = ما هو الخطأ؟
# used: dynamic
portal-report-words-hint = اذكر ما هو وارد وما ينبغي أن يرد، واذكر المصدر إن كنت تعرفه.
portal-report-email = عنوان بريدك الإلكتروني (اختياري)
# used: dynamic
portal-report-email-hint = يُرسل الجواب إليه. ولا يراه أحد غيرنا.
# $value is a number.
portal-report-limit = { $value } حرف على الأكثر
portal-report-trap = اترك هذا الحقل فارغاً
portal-report-send = إرسال البلاغ
portal-report-privacy = تقرأ الأمانة كلماتك، وتقرؤها جهة اتصال الطرف إن كان السجل يخصه. ولا تُنشر كلماتك، بل يُنشر الجواب.
portal-report-state-open = في انتظار الجواب
portal-report-state-held = في انتظار النظر فيه
portal-report-state-answered = أُجيب عنه
portal-report-state-dismissed = أُغلق بلا تغيير
portal-receipt-title = بلاغك
portal-receipt-state = الحالة
portal-receipt-sent = أُرسل
portal-receipt-words = ما كتبتَه
portal-receipt-answer = الجواب
portal-receipt-waiting = لا جواب بعد. وسيرد هنا.
portal-receipt-mailed = وسيُرسل أيضاً إلى عنوان البريد الإلكتروني الذي ذكرتَه.
portal-receipt-keep = احتفظ بعنوان هذه الصفحة: لا يفتحها إلا من يعرفه.
portal-answered-title = أخطاء أُبلغ عنها وأُجيب عنها
portal-answer-reported = ما أُبلغ عنه
portal-answer-held = محتجز: وردت بلاغات كثيرة من عنوان واحد، أو ربما أرسله برنامج. ولم يُبلَّغ صاحب السجل. مرّره أو أغلقه.
portal-answer-words = الجواب أو السبب
portal-answer-mailed = يتلقى المُبلِّغ الجواب بالبريد. ويظهر الجواب أيضاً بجانب السجل.
portal-answer-not-mailed = لم يُذكر عنوان بريد إلكتروني: يرد الجواب في صفحة البلاغ وبجانب السجل.
portal-answer-send = الإجابة والإغلاق
portal-answer-dismiss = الإغلاق بلا تغيير
portal-answer-let-through = التمرير
portal-done-report = وصل بلاغك.
portal-done-answer = أُجيب عن البلاغ وأُغلق.
portal-done-dismiss = أُغلق البلاغ.
portal-done-let-through = مُرّر البلاغ وأُبلغ صاحب السجل.
portal-error-email = أدخل عنوان بريد إلكتروني مثل ⁦name@example.org⁩ أو اترك الحقل فارغاً.
portal-error-report-changed = تولى شخص آخر هذا البلاغ في هذه الأثناء. وما زالت كلماتك هنا.
portal-error-report-closed = هذا البلاغ مغلق من قبل.
# used: dynamic
portal-notice-report-subject = بلاغ عن خطأ { $reference }
# used: dynamic
portal-notice-report-text = أبلغ أحد القراء عن خطأ في الصفحة { $about }. والبلاغ { $reference } في انتظار الجواب.
# used: dynamic
portal-notice-report-owner-subject = { $party } - بلاغ عن خطأ { $reference }
# used: dynamic
portal-notice-report-owner-text = أبلغ أحد القراء عن خطأ في سجل يخص هذا الطرف: { $party }. والبلاغ { $reference } في انتظار جوابك؛ وقد أُبلغت الأمانة أيضاً.
portal-mail-answer-subject = الجواب عن بلاغك { $value }
portal-mail-answer-text =
    أبلغتَ عن خطأ ({ $reference }) في هذه الصفحة:
    { $page }

    الجواب:

    { $answer }
portal-mail-dismissal-text =
    أبلغتَ عن خطأ ({ $reference }) في هذه الصفحة:
    { $page }

    أُغلق البلاغ بلا تغيير. السبب:

    { $answer }

## Health

portal-health-title = سلامة النظام
portal-health-ok = سليم
portal-health-degraded = متراجع الأداء
portal-health-database = قاعدة البيانات
portal-health-head = أحدث قيد في السجل
portal-health-position = القيد الذي بلغه فهرس البحث
portal-health-entries = عدد القيود في فهرس البحث
portal-health-following = آخر متابعة لفهرس البحث
portal-health-jobs = آخر تحقق من البريد والمهام الأخرى
portal-health-quiet = متوقف
portal-health-parked = رسائل تعذّر إرسالها
portal-health-parked-count =
    { $n ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $n } رسائل
        [many] { $n } رسالة
       *[other] { $n } رسالة
    }
portal-health-authority = أطراف بلا حساب للسلطة
portal-health-authority-text = لهذه الأطراف جهة اتصال وليس لها من يصادق.
portal-health-feeds = تغذيات بيانات معطّلة
portal-health-feeds-text = لا تكتب شيئاً حتى تعمل من جديد. وقد أُبلغ أصحابها، ولا يرى الزوار شيئاً من ذلك.

## About the data

portal-data-lede = ما تحتويه هذه المنصة، ومن أين أتى، وما هو مشكوك فيه، وكيف يمكن الحصول عليه.
portal-data-held = المحتويات
# $value is a day in words.
portal-data-held-caption = المجموعات في { $value }
portal-data-collection = المجموعة
portal-data-records = السجلات
portal-data-source-parties = قواعد بيانات المعاهدات والجرائد الرسمية بعد مقابلتها بعضها ببعض؛ ويذكر كل طرف مصادره
portal-data-source-measures = الممارسات التأسيسية الواردة في الوثيقة DCE/19/7.CP/13، ثم ما تنشره الأطراف والأمانة هنا
portal-data-source-roadmaps = تنشرها الأطراف هنا
portal-data-source-framework = خارطة الطريق المفتوحة، الوثيقتان DCE/19/7.CP/13 وDCE/21/14.IGC/14
portal-data-source-articles = اتفاقية 20 تشرين الأول/أكتوبر 2005، مع ملخصات أُعدّت لهذه المنصة
portal-data-source-glossary = تعاريف أُعدّت لهذه المنصة، ولكل منها مصدره
# $value is a version.
portal-data-lists = قوائم الرموز مع تسمياتها باللغات الست: النسخة { $value }
portal-data-doubts = ما هو مشكوك فيه
portal-data-doubt-low =
    { $n ->
        [zero] لا توجد تواريخ ضعيفة اليقين.
        [one] تواريخ طرف واحد تستند إلى مصدر وحيد غير مؤكد.
        [two] تواريخ طرفين ضعيفة اليقين: شائعة ولم يؤكدها مصدر ثانٍ.
        [few] تواريخ { $n } أطراف ضعيفة اليقين: شائعة ولم يؤكدها مصدر ثانٍ.
        [many] تواريخ { $n } طرفاً ضعيفة اليقين: شائعة ولم يؤكدها مصدر ثانٍ.
       *[other] تواريخ { $n } طرف ضعيفة اليقين: شائعة ولم يؤكدها مصدر ثانٍ.
    }
portal-data-doubt-day =
    { $n ->
        [0] يوم بدء نفاذ الاتفاقية ثابت لجميع الأطراف.
        [zero] يوم بدء نفاذ الاتفاقية ثابت لجميع الأطراف.
        [one] لم يثبت يوم بدء نفاذ الاتفاقية لطرف واحد، ويُعدّ باليوم الذي كان فيه ملزماً على أبعد تقدير.
        [two] لم يثبت يوم بدء نفاذ الاتفاقية لطرفين، ويُعدّان باليوم الذي كانا فيه ملزمين على أبعد تقدير.
        [few] لم يثبت يوم بدء نفاذ الاتفاقية لعدد { $n } أطراف، وتُعدّ باليوم الذي كانت فيه ملزمة على أبعد تقدير.
        [many] لم يثبت يوم بدء نفاذ الاتفاقية لعدد { $n } طرفاً، وتُعدّ باليوم الذي كانت فيه ملزمة على أبعد تقدير.
       *[other] لم يثبت يوم بدء نفاذ الاتفاقية لعدد { $n } طرف، وتُعدّ باليوم الذي كانت فيه ملزمة على أبعد تقدير.
    }
portal-data-doubt-titles = عدد عناوين الأنشطة الرسمية بالإنكليزية { $official } من أصل { $total }؛ والعناوين الأخرى مميزة بعلامة. والعناوين الفرنسية رسمية. وتعرض اللغات الأخرى واحداً من الاثنين.
portal-data-doubt-declarations =
    { $n ->
        [zero] لا إعلانات مسجلة؛ ولم تُقرأ القائمة الكاملة لدى الوديع.
        [one] سُجّل إعلان واحد؛ ولم تُقرأ القائمة الكاملة لدى الوديع.
        [two] سُجّل إعلانان؛ ولم تُقرأ القائمة الكاملة لدى الوديع.
        [few] سُجّلت { $n } إعلانات؛ ولم تُقرأ القائمة الكاملة لدى الوديع.
        [many] سُجّل { $n } إعلاناً؛ ولم تُقرأ القائمة الكاملة لدى الوديع.
       *[other] سُجّل { $n } إعلان؛ ولم تُقرأ القائمة الكاملة لدى الوديع.
    }
portal-data-doubt-editorial = ربط الأنشطة بغايات أهداف التنمية المستدامة، وربط الممارسات التأسيسية بالأهداف والأنشطة، تقدير تحريري.
portal-data-counting = طريقة العدّ
portal-data-counting-day = الأطراف في يوم ما هي التي كانت الاتفاقية نافذة بالنسبة إليها في ذلك اليوم.
portal-data-counting-past = «الوضع في» يوم ما يعني ما كان مسجلاً في نهايته بالتوقيت العالمي المنسق. وما حُمّل من الوثائق التأسيسية يُعدّ مسجلاً قبل كل يوم.
portal-data-formats = القوائم: ⁦.json⁩ (100 صف والمجموع وعنوان الصفوف التالية)، و⁦.csv⁩ (النتيجة كاملة، UTF-8، بفاصلة). السجلات: ⁦.json⁩. التسلسل الزمني: ⁦.atom⁩ و⁦.ics⁩. وعوامل تصفية الصفحة هي عوامل تصفية بياناتها.
portal-data-machines = عناوين للبرامج
portal-data-machines-text = لا حاجة إلى مفتاح. أسماء الحقول بالإنكليزية، وتأتي النصوص بجميع لغاتها.
portal-data-example-list = قائمة مصفّاة
portal-data-example-table = جدول كامل
portal-data-example-record = سجل واحد
portal-data-example-grid = جدول الثغرات لأقل البلدان نمواً
portal-data-example-permanent = عنوان دائم بلا لغة
portal-data-example-catalogue = فهرس كل البيانات (DCAT-AP)
portal-data-example-vocab = قوائم الرموز (SKOS)
portal-data-example-oai = حصاد المكتبات (OAI-PMH)
portal-data-example-archive = كل شيء في ملف واحد
portal-data-example-changes = كل ما تغيّر منذ وقت معيّن
portal-data-licence-facts = البيانات المرجعية وقوائم الرموز وملخصات هذه المنصة: CC BY-SA 3.0 IGO.
portal-data-licence-parties = تدابير الأطراف وخرائط طريقها: عامة وقابلة للإسناد ولإعادة الاستخدام؛ ويحتفظ الطرف بحقوقه.
portal-data-licence-code = البرنامج: Apache-2.0.
portal-data-privacy = الأشخاص
portal-data-privacy-text = يُنشر اسم من يوقّع إجراءً رسمياً ومنصبه، وأسماء من أسهموا في نجاح تدبير بموافقتهم. ولا تطلب أي صفحة شيئاً من مواقع أخرى ولا يُتتبَّع أي زائر.
portal-desk-organizations = منظمات لم يُتحقق منها بعد
portal-kind-organization = منظمة
portal-organizations-waiting = { $n ->
    [one] منظمة واحدة للتحقق منها
    [two] منظمتان للتحقق منهما
    [few] { $n } منظمات للتحقق منها
    [many] { $n } منظمة للتحقق منها
   *[other] { $n } منظمة للتحقق منها
  }
portal-log-kind-organization = منظمة
# used: dynamic
portal-notice-report-organization-subject = بلاغ عن خطأ { $reference }
# used: dynamic
portal-notice-report-organization-text = أبلغ أحد القراء عن خطأ في سجل يخص منظمتكم. والبلاغ { $reference } في انتظار جوابكم؛ وقد أُبلغت الأمانة أيضاً.
portal-kind-call = دعوة إلى الأطراف
