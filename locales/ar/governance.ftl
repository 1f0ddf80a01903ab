### Words of the slice governance. Keys begin with governance-.

governance-title = الدعوات الموجهة إلى الأطراف
governance-lede = قبل كل دورة تطلب الأمانة معلومات من الأطراف أو تجري استقصاء بينها. هنا ما سُئل عنه وعدد من أجابوا وما أجابوا به.
governance-none = لم تُرسل أي دعوة بعد.
governance-until = تُقبل الإجابات حتى { $value }، الساعة 23:59 بالتوقيت العالمي
governance-kind = النوع
governance-kind-information = طلب معلومات
governance-kind-survey = استقصاء بين الأطراف
governance-state = الحالة
governance-state-draft = مسودة
governance-state-open = مفتوحة
governance-state-closed = مغلقة
governance-state-published = نُشرت الإجابات
governance-asked = أطراف سُئلت
governance-answered = أجابت في الموعد
governance-late-answers = إجابات متأخرة محفوظة على حدة
governance-share = نسبة من بدأوا
governance-begun = بدأ { $yes } من أصل { $of } من الأطراف التي أجابت ({ $share } في المئة).
governance-questions = الأسئلة
governance-yes-no = نعم { $yes }، لا { $no }
governance-sum = المجموع: { $value }
governance-answers = الإجابات بحسب الطرف
governance-no-answers = لم يجب أي طرف في الموعد.
governance-sent = أُرسلت
governance-received = استُلمت
governance-not-yet = تُعرض الإجابات هنا بعد أن تنشرها الأمانة.
governance-is-sent = أُرسلت
governance-not-sent = لم تُرسل
governance-public-page = الصفحة العامة
governance-sent-at = أُرسلت في { $value }.
governance-send-again = يمكنك تصحيحها وإرسالها مجدداً حتى آخر يوم.
governance-answer-hint-all = اترك ما لا يمكنك الإجابة عنه فارغاً: الفراغ أصدق من التخمين.
governance-logged-late = سجلتها الأمانة بعد انقضاء الأجل.
governance-nothing-sent = لم يصل شيء إلى الأمانة بعد.
governance-lang = لغة الإجابات
governance-answer = الإجابة
governance-becomes-public = يصبح ما ترسله علنياً مع إجابات جميع الأطراف.
governance-send-answer = إرسال إلى الأمانة
governance-desk-lede = تُعد الدعوة وتُرسل إلى كل طرف ملتزم في ذلك اليوم وتُغلق في آخر يوم وتُنشر إجاباتها معاً.
governance-plan = إعداد دعوة
governance-call-title = العنوان
governance-about = موضوعها والغرض من الإجابات
governance-langs = اللغات التي تُقبل بها الإجابات
governance-closes-on = آخر يوم للإجابات
governance-question = سؤال
governance-asks = يُجاب عنه بـ
governance-asks-words = نص
governance-asks-yes-no = نعم أو لا
governance-asks-number = عدد
governance-begun-legend = نسبة من بدأوا
governance-begun-question = «نعم» تعني أن الطرف بدأ
governance-acts = ما يمكنك فعله الآن
governance-send = إرسال الدعوة
governance-send-explains = يُسأل كل طرف ملتزم اليوم وتتلقى جهات الاتصال فيه رسالة. بعد ذلك لا يمكن سوى تأخير آخر يوم.
governance-remind = تذكير من لم يجب
governance-remind-explains = تتلقى جهات الاتصال في الأطراف المذكورة أعلاه رسالة واحدة لكل منها.
governance-close = إغلاق الدعوة
governance-close-explains = لا تُقبل إجابات أخرى من الأطراف. ويمكن تسجيل المتأخرة على حدة.
governance-publish = نشر الإجابات
governance-publish-explains = تصبح جميع الإجابات علنية معاً مع الجدول الكامل.
governance-discard = التخلي عن الدعوة
governance-discard-explains = لم تُرسل قط. وتبقى في السجل التاريخي.
governance-silent = { $n ->
    [0] أجاب جميع الأطراف
    [one] طرف واحد لم يجب
    [two] طرفان لم يجيبا
    [few] { $n } أطراف لم تجب
    [many] { $n } طرفاً لم يجب
   *[other] { $n } طرف لم يجب
  }
governance-unreachable = { $n ->
    [0] لجميعها جهات اتصال
    [one] طرف منها ليست له جهة اتصال هنا فلا تصله رسالة
    [two] طرفان منها ليست لهما جهة اتصال هنا فلا تصلهما رسالة
    [few] { $n } أطراف منها ليست لها جهات اتصال هنا فلا تصلها رسائل
    [many] { $n } طرفاً منها ليست له جهة اتصال هنا فلا تصله رسالة
   *[other] { $n } طرف منها ليست له جهة اتصال هنا فلا تصله رسالة
  }
governance-reminded = آخر تذكير: { $value }
governance-late = تسجيل إجابة متأخرة
governance-late-lede = ترد على حدة ولا تُحتسب في أي موضع آخر.
governance-received-on = يوم الاستلام
governance-done-planned = أُعدت الدعوة. اكتب أسئلتها الآن.
governance-done-saved = تم الحفظ ولم يُرسل شيء.
governance-done-sent = وصلت إجابتك إلى الأمانة.
governance-done-closed = أُغلقت الدعوة.
governance-done-reminded = رسائل التذكير في طريقها.
governance-done-published = الإجابات علنية.
governance-done-discarded = تم التخلي عن الدعوة.
governance-done-logged = سُجلت الإجابة المتأخرة.
governance-done-call-sent = أُرسلت الدعوة إلى كل طرف.
governance-error-act = هذا غير ممكن في حالة الدعوة الحالية.
governance-error-day = أدخل تاريخاً مثل 2026-03-31
governance-error-past = اختر يوماً لم يمضِ
governance-error-earlier = لا يمكن سوى تأخير آخر يوم
governance-error-begun = لا يُحتسب من بدأوا إلا بسؤال واحد من نوع نعم أو لا
governance-error-lang = اختر إحدى لغات هذه الدعوة
governance-error-unanswered = أجب عن سؤال واحد على الأقل
governance-error-number = أدخل عدداً صحيحاً
governance-error-closed = انقضى آخر يوم ولم تعد الإجابات تُقبل. ما كُتب يبقى هنا. ويمكن للأمانة تسجيل إجابة متأخرة.
governance-error-sent = أُرسلت هذه الإجابة. أرسلها مجدداً لتغييرها.
governance-error-received = أدخل يوماً بعد انقضاء الأجل وقد حل
governance-error-answered = أجاب هذا الطرف في الموعد
governance-reports = تقارير الحالة
governance-reports-lede = ما كانت عليه خرائط الطريق الوطنية لجميع الأطراف في يوم محدد، كما عُرض على الهيئات الرئاسية. ويفتح كل رقم قائمة الأطراف التي يحصيها.
governance-reports-desk-lede = يُبدأ التقرير ليوم محدد ثم يُراجع ويُجعل نهائياً. ومن ذلك الحين لا تتغير أرقامه أبداً.
governance-reports-none = لا يوجد تقرير حالة بعد.
governance-report-one = تقرير عن حالة خرائط الطريق الوطنية
governance-report-usual-title = خرائط الطريق الوطنية: تقرير الحالة
governance-report-on = الحالة في { $value }
governance-report-of = { $first }: { $second }
governance-report-provisional = لم يكن هذا اليوم قد انتهى حين أُخذت الأرقام، فهي مؤقتة.
governance-report-introduction = مقدمة الأمانة
governance-report-introduction-how = كتبت الأمانةُ المقدمةَ، وما يليها كتبه البرنامج من سجلاته.
governance-report-contents = في هذا التقرير
governance-report-summary = باختصار
governance-report-lead = { $n ->
    [zero] في { $day } لم يكن في الاتفاقية أي طرف ({ $n }).
    [one] في { $day } كان في الاتفاقية طرف واحد ({ $n }).
    [two] في { $day } كان في الاتفاقية طرفان ({ $n }).
    [few] في { $day } كان في الاتفاقية { $n } أطراف.
    [many] في { $day } كان في الاتفاقية { $n } طرفاً.
   *[other] في { $day } كان في الاتفاقية { $n } طرف.
  }
governance-report-lead-published = { $n ->
    [zero] لم تكن لأي طرف ({ $n }) خارطة طريق وطنية منشورة.
    [one] كانت لطرف واحد ({ $n }) خارطة طريق وطنية منشورة.
    [two] كانت لطرفين ({ $n }) خارطة طريق وطنية منشورة.
    [few] كانت لـ{ $n } أطراف خارطة طريق وطنية منشورة.
    [many] كانت لـ{ $n } طرفاً خارطة طريق وطنية منشورة.
   *[other] كانت لـ{ $n } طرف خارطة طريق وطنية منشورة.
  }
governance-report-lead-shared = { $n ->
    [zero] لم يُطلع أي طرف ({ $n }) اليونسكو على خارطة طريق وطنية.
    [one] أطلع طرف واحد ({ $n }) اليونسكو على خارطة طريق وطنية.
    [two] أطلع طرفان ({ $n }) اليونسكو على خارطة طريق وطنية.
    [few] أطلع { $n } أطراف اليونسكو على خارطة طريق وطنية.
    [many] أطلع { $n } طرفاً اليونسكو على خارطة طريق وطنية.
   *[other] أطلع { $n } طرف اليونسكو على خارطة طريق وطنية.
  }
governance-report-lead-nothing = { $n ->
    [zero] لا يوجد طرف ({ $n }) لم يرسل شيئاً.
    [one] لم يرسل طرف واحد ({ $n }) أي شيء.
    [two] لم يرسل طرفان ({ $n }) أي شيء.
    [few] لم يرسل { $n } أطراف أي شيء.
    [many] لم يرسل { $n } طرفاً أي شيء.
   *[other] لم يرسل { $n } طرف أي شيء.
  }
governance-report-summary-caption = الأطراف بحسب ما سُجّل عن خارطة طريقها
governance-report-what = ما يُحصى
governance-report-parties = الأطراف
governance-report-share = شريط
governance-report-begun = بدأت خارطة طريق (العدد فقط)
governance-report-finalized = وضعت خارطة طريق في صيغتها النهائية (العدد فقط)
governance-report-counted = تُحصى الأطراف التي تعدّ مسودة ولا تُسمّى، ولذلك لا يفتح رقمان من هذه الأرقام أي قائمة.
governance-report-only-shared = لا يُذكر من خارطة طريق أُطلعت عليها اليونسكو ولم تُنشر إلا الطرف واليوم.
governance-report-states = حالة خرائط الطريق الوطنية
governance-report-states-caption = الأطراف بحسب حالة خارطة طريقها، ويرد كل طرف مرة واحدة
governance-report-groups = بحسب المجموعة الإقليمية
governance-report-groups-caption = الأطراف وخرائط الطريق المنشورة والتي أُطلعت عليها اليونسكو بحسب المجموعة الإقليمية؛ وترد أقل البلدان نمواً في مجموعاتها أيضاً
governance-report-all = جميع الأطراف
governance-report-sectors = القطاعات ذات الأولوية
governance-report-sectors-short = القطاعات
governance-report-readable = { $n ->
    [zero] لا يحصي هذا الجزء أي خارطة طريق منشورة ({ $n }) نصها متاح للعموم.
    [one] يحصي هذا الجزء خارطة طريق منشورة واحدة ({ $n }) نصها متاح للعموم.
    [two] يحصي هذا الجزء خارطتي طريق منشورتين ({ $n }) نصهما متاح للعموم.
    [few] يحصي هذا الجزء { $n } خرائط طريق منشورة نصها متاح للعموم.
    [many] يحصي هذا الجزء { $n } خارطة طريق منشورة نصها متاح للعموم.
   *[other] يحصي هذا الجزء { $n } خارطة طريق منشورة نصها متاح للعموم.
  }
governance-report-sectors-caption = الأطراف التي تعطي خارطة طريقها المنشورة الأولوية للقطاع
governance-report-sector = القطاع
governance-report-activities = أنشطة خارطة الطريق المفتوحة
governance-report-activities-caption = الأطراف بحسب الموقف الذي تذكره خارطة طريقها المنشورة
governance-report-activity = النشاط
governance-report-call = الإجابات عن الدعوة
governance-report-nothing = أطراف لم ترسل شيئاً
governance-report-nothing-caption = أطراف لم تُطلع اليونسكو على أي خارطة طريق حتى نهاية اليوم
governance-report-which = أيّها
governance-report-annex = مرفق بحسب الطرف
governance-report-annex-caption = خارطة طريق كل طرف
governance-report-texts-caption = ما تقوله خرائط الطريق المنشورة: الأنشطة بحسب الموقف، والإجراءات المخططة والمنجزة
governance-report-published-on = تاريخ النشر
governance-report-langs = اللغات
governance-report-actions = الإجراءات المخططة
governance-report-closed = الإجراءات المنجزة
governance-report-how = كيف أُعدّ هذا التقرير
governance-report-how-day = يرد كل شيء كما كان مسجلاً حتى نهاية { $value } (بالتوقيت العالمي المنسق). وما سُجّل بعد ذلك لا يغيّر شيئاً هنا.
governance-report-how-parties = تُحصى الأطراف الملتزمة في ذلك اليوم، كل منها مرة واحدة مهما كان عدد نسخ خارطة طريقها. والمجموعات الإقليمية هي مجموعات اليونسكو، وأقل البلدان نمواً هي ما كانت كذلك في ذلك اليوم.
governance-report-how-form = النموذج { $form } للتقرير، والإصدار { $release } من البرنامج.
governance-report-how-fingerprint = بصمة (SHA-256) كل ما يتكون منه التقرير: { $value }
governance-report-bytes = البايتات الدقيقة للبصمة
governance-report-figure-parties = أطراف الاتفاقية
governance-report-figure-published = خارطة طريق منشورة
governance-report-figure-shared = خارطة طريق أُطلعت عليها اليونسكو
governance-report-figure-shared-only = أُطلعت عليها اليونسكو ولم تُنشر
governance-report-figure-readable = خارطة طريق منشورة نصها متاح للعموم
governance-report-figure-plan = منشورة مع خطة عمل مصادَق عليها
governance-report-figure-implemented = منشورة وأُنجز إجراء واحد منها على الأقل
governance-report-figure-consulted = منشورة وفُتحت بشأنها جولة تشاور واحدة على الأقل
governance-report-figure-withdrawn = مسحوبة ولا توجد خارطة طريق منشورة
governance-report-figure-answered = أجابت في الموعد
governance-report-figure-unanswered = لم تجب
governance-report-list = الأطراف التي يحصيها رقم في تقرير
governance-report-found = { $n ->
    [zero] لا أطراف ({ $n })
    [one] طرف واحد ({ $n })
    [two] طرفان ({ $n })
    [few] { $n } أطراف
    [many] { $n } طرفاً
   *[other] { $n } طرف
  }
governance-report-back = العودة إلى التقرير
governance-report-languages = يصدر التقرير بالإنجليزية والفرنسية، وتعرض هذه الصفحة المضمون نفسه بلغتك.
governance-report-withdrawn = سُحب هذا التقرير
governance-report-state-final = نهائي
governance-report-state-withdrawn = مسحوب
governance-report-begin = بدء تقرير
governance-report-day = اليوم الذي يتناوله التقرير
governance-report-day-hint = السنة ثم الشهر ثم اليوم، مثل 2027-05-31. يُحتسب ما سُجّل حتى نهاية ذلك اليوم بالتوقيت العالمي المنسق. وإذا لم ينته اليوم كانت الأرقام مؤقتة.
governance-report-symbol = الرمز
governance-report-symbol-hint = مثل DCE/27/9.CP/11
governance-report-title-en = العنوان بالإنجليزية
governance-report-title-en-hint = إذا تُرك فارغاً سُمّي: خرائط الطريق الوطنية: تقرير الحالة
governance-report-title-fr = العنوان بالفرنسية
governance-report-session-en = الدورة بالإنجليزية
governance-report-session-fr = الدورة بالفرنسية
governance-report-which-call = الدعوة التي تدخل الإجابات عنها في التقرير
governance-report-introduction-en = المقدمة بالإنجليزية
governance-report-introduction-fr = المقدمة بالفرنسية
governance-report-save-preview = حفظ وعرض
governance-report-preview-how = هذا ما كان التقرير سيقوله الآن. ولا يُحفظ منه شيء قبل أن يصبح نهائياً.
governance-report-to-form = العودة إلى ما كتبته
governance-report-finish = جعل التقرير نهائياً
governance-report-finish-explains = تؤخذ الأرقام كما هي مسجلة الآن وتُثبَّت وتُنشر فوراً، ولا تتغير بعد ذلك. والتقرير الذي فيه خطأ يُسحب ويُعدّ من جديد. احفظ أولاً ما كتبته أعلاه.
governance-report-discard = التخلي عن التقرير
governance-discard-report-explains = لم يكن نهائياً قط، ويبقى في السجل التاريخي.
governance-report-withdraw = سحب التقرير
governance-report-withdraw-explains = يبقى عنوانه ويُظهر السبب، ويصبح رمزه متاحاً لتقرير جديد.
governance-report-reason = السبب الذي يقرؤه الجميع
governance-done-report-begun = بدأ التقرير. ولا يُنشر منه شيء قبل أن يصبح نهائياً.
governance-done-report-saved = حُفظ. والتقرير ليس نهائياً.
governance-done-report-final = أصبح التقرير نهائياً ومتاحاً للعموم.
governance-done-report-discarded = جرى التخلي عن التقرير.
governance-done-report-withdrawn = سُحب التقرير.
governance-error-report-act = هذا غير ممكن في حالة التقرير.
governance-error-symbol = استخدم الحروف اللاتينية والأرقام والمسافات والعلامات / . - ( ) فقط
governance-error-symbol-taken = يحمل تقرير نهائي آخر هذا الرمز
governance-error-both = أدخله باللغتين معاً أو لا تدخله بأي منهما
governance-wait-answer = الإجابة عن الدعوة
governance-wait-close = إغلاق الدعوة: انقضى آخر يوم فيها
governance-wait-publish = نشر الإجابات عن الدعوة
governance-notice-call-subject = الأمانة تسأل طرفكم: { $title }
governance-notice-call-text = تُقبل الإجابات حتى { $day } في الصفحة أدناه. يُحفظ ما تكتبونه ولا يُرسل شيء قبل أن ترسلوه.
governance-notice-reminder-subject = تذكير: { $title }
governance-notice-reminder-text = لم يجب طرفكم بعد. تُقبل الإجابات حتى { $day } في الصفحة أدناه.
