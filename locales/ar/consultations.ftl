### Words of the slice consultations. Keys begin with consultations-.

consultations-title = المشاورات
consultations-lede = تعرض الأطراف ما تخطط له وتستطلع الآراء بشأنه. يمكن لأي شخص أن يساهم من دون حساب وأن يطلع على نتيجة مساهمته.
consultations-open-now = مفتوحة الآن
consultations-ended = مغلقة
consultations-none-open = لا يتلقى أي طرف مساهمات في الوقت الحالي.
consultations-steps = خطوات خارطة الطريق
consultations-steps-open = خطوات مفتوحة للتعليق
consultations-until = تُقبل المساهمات حتى { $value }، الساعة 23:59 بالتوقيت العالمي
consultations-opened-on = فُتحت في { $value }
consultations-reopened-because = أُعيد فتحها:
consultations-questions = الأسئلة
consultations-answer-this = أجب عن هذا السؤال
consultations-documents = الوثائق
consultations-meetings = الاجتماعات
consultations-minutes = المحضر
consultations-text = النص المطروح للتشاور
consultations-read-text = { $n ->
    [0] اقرأ النص
    [one] اقرأ النص (فقرة واحدة)
    [two] اقرأ النص (فقرتان)
    [few] اقرأ النص ({ $n } فقرات)
    [many] اقرأ النص ({ $n } فقرة)
   *[other] اقرأ النص ({ $n } فقرة)
  }
consultations-laid-open = نص الإصدار { $first } من خريطة الطريق الوطنية كما كان في { $second }. تبقى أرقام الفقرات ثابتة.
consultations-comment-this = علّق على هذه الفقرة
consultations-contributions = المساهمات
consultations-n-contributions = { $n ->
    [0] لا مساهمات
    [one] مساهمة واحدة
    [two] مساهمتان
    [few] { $n } مساهمات
    [many] { $n } مساهمة
   *[other] { $n } مساهمة
  }
consultations-contribution-n = المساهمة { $value }
consultations-waiting = { $n ->
    [one] مساهمة واحدة تنتظر النظر فيها منذ { $day }.
    [two] مساهمتان تنتظران النظر فيهما، أولاهما منذ { $day }.
    [few] { $n } مساهمات تنتظر النظر فيها، أولاها منذ { $day }.
    [many] { $n } مساهمة تنتظر النظر فيها، أولاها منذ { $day }.
   *[other] { $n } مساهمة تنتظر النظر فيها، أولاها منذ { $day }.
  }
consultations-none-yet = لا توجد مساهمات لعرضها هنا بعد.
consultations-all-on-one = الكل في صفحة واحدة للطباعة
consultations-filter = تضييق القائمة
consultations-place = الموضوع
consultations-place-round = ككل
consultations-place-question = السؤال { $value }
consultations-place-paragraph = الفقرة { $value }
consultations-activities = أنشطة خريطة الطريق المفتوحة
consultations-label-of = ‏{ $first }: { $second }
consultations-label-number = ‏{ $first }: { $second }
consultations-kind = بصفة
consultations-who-person = شخص يتحدث باسمه فقط
consultations-who-unsaid = لم يُذكر
consultations-source = طريقة الورود
consultations-source-visitor = عبر الإنترنت
consultations-source-organization = عبر الإنترنت من منظمة
consultations-source-paper = على الورق
consultations-source-meeting = في اجتماع
consultations-hidden-for = محجوبة. السبب: { $value }
consultations-outcome = النتيجة
consultations-no-outcome = لم تُحدد النتيجة بعد
consultations-answered = بُيّنت نتيجتها
consultations-unanswered = لم تُبيَّن نتيجتها
consultations-used-in = الإصدار { $first }، الفقرة { $second }
consultations-summary = الملخص
consultations-summary-made = أعدّه البرنامج من سجلات هذه المشاورة.
consultations-summary-edited = عدّله الطرف.
consultations-summary-program = كما يعدّه البرنامج
consultations-summary-back = العودة إلى ملخص البرنامج
consultations-summary-total = { $n ->
    [0] لم تُتلقَّ أي مساهمة نُظر فيها.
    [one] تم تلقي مساهمة واحدة والنظر فيها.
    [two] تم تلقي مساهمتين والنظر فيهما.
    [few] تم تلقي { $n } مساهمات والنظر فيها.
    [many] تم تلقي { $n } مساهمة والنظر فيها.
   *[other] تم تلقي { $n } مساهمة والنظر فيها.
  }
consultations-summary-kinds = بحسب المساهمين: { $value }.
consultations-summary-meetings = { $n ->
    [0] لم يُعقد أي اجتماع.
    [one] عُقد اجتماع واحد.
    [two] عُقد اجتماعان.
    [few] عُقدت { $n } اجتماعات.
    [many] عُقد { $n } اجتماعاً.
   *[other] عُقد { $n } اجتماع.
  }
consultations-summary-present = { $n ->
    [0] لم يُحصَ أحد فيها.
    [one] أُحصي فيها شخص واحد.
    [two] أُحصي فيها شخصان.
    [few] أُحصي فيها { $n } أشخاص.
    [many] أُحصي فيها { $n } شخصاً.
   *[other] أُحصي فيها { $n } شخص.
  }
consultations-summary-outcomes = النتيجة: مأخوذ بها { $used }، مأخوذ بها جزئياً { $partly }، أُحيط علماً بها { $noted }، غير مأخوذ بها { $not }، لم تُبيَّن نتيجتها { $open }، محجوبة { $hidden }.
consultations-counts-outcome = نتائج النظر في المساهمات
consultations-counts-kind = من شارك
consultations-bar = شريط
consultations-few = ما يشترك فيه أقل من ثلاثة لا يُفصَّل.
consultations-n-present = { $n ->
    [0] لا حضور
    [one] شخص واحد حاضر
    [two] شخصان حاضران
    [few] { $n } أشخاص حاضرون
    [many] { $n } شخصاً حاضراً
   *[other] { $n } شخص حاضر
  }
consultations-n-women = { $n ->
    [0] لا نساء
    [one] امرأة واحدة
    [two] امرأتان
    [few] { $n } نساء
    [many] { $n } امرأة
   *[other] { $n } امرأة
  }
consultations-n-young = { $n ->
    [0] لا أحد دون الثلاثين
    [one] واحد دون الثلاثين
    [two] اثنان دون الثلاثين
    [few] { $n } دون الثلاثين
    [many] { $n } دون الثلاثين
   *[other] { $n } دون الثلاثين
  }
consultations-rules = القواعد
consultations-rules-text = يطلع فريق الطرف على كل مساهمة قبل عرضها ولا يغير فيها شيئاً. ولا يحجب مساهمة إلا لسبب من هذه القائمة، ويظهر السبب مكانها:
consultations-closed-heading = مغلقة
consultations-closed-on = انتهت هذه الجولة في { $value }. ما كتبته لا يزال في هذه الصفحة ولم يُرسل شيء.
consultations-back-round = العودة إلى المشاورة
consultations-words = مساهمتك
consultations-words-hint = نص بسيط. يُرجى عدم ذكر أسماء الأشخاص أو عناوينهم فالجميع سيقرؤها.
consultations-lang = لغة الكتابة
consultations-as = باسم من
consultations-as-person = باسمي دون ذكره
consultations-kind-hint = إن ذكرتها ظهرت بجانب مساهمتك.
consultations-who = للإحصاء فقط
consultations-who-hint = اختياري. لا يظهر أبداً بجانب ما كتبت. تُعرض الأعداد بعد إغلاق الجولة، وفقط حين يشترك ثلاثة على الأقل في القيمة.
consultations-region = منطقة البلد
consultations-gender = النوع الاجتماعي
consultations-gender-woman = امرأة
consultations-gender-man = رجل
consultations-gender-other = غير ذلك
consultations-age = العمر
consultations-age-young = أقل من 30
consultations-age-middle = من 30 إلى 59
consultations-age-old = 60 فأكثر
consultations-trap = اترك هذا الحقل فارغاً
consultations-what-next = ما التالي: يطلع عليها فريق الطرف، ثم تظهر في السجل العام برقمها، ثم نتيجة النظر فيها.
consultations-send = إرسال المساهمة
consultations-done-received = تم استلام مساهمتك. يطلع عليها الفريق قبل عرضها.
consultations-done-published = مساهمتك مدرجة في السجل.
consultations-mark = تحديد المساهمة { $value }
consultations-ended-on = أُغلقت في { $value }
consultations-lang-other = لغة أخرى
consultations-read-whole = اقرأ المساهمة كاملة
consultations-received-on = يوم استلامها
consultations-view-doubtful = على حدة
consultations-erase = محو النص
consultations-erase-explains = يزيل المحو النص وما ذُكر عن الشخص نهائياً. ويبقى الرقم والسبب.
consultations-error-received = أدخل يوماً قد حل
consultations-work-lede = تستطلع كل جولة الآراء في مدة محددة. وكل ما يقال يرد في سجل عام مع نتيجته.
consultations-none-planned = لم يُقرر إجراء أي جولة بعد.
consultations-rounds = الجولات
consultations-round = الجولة
consultations-state = الحالة
consultations-plan = التخطيط لجولة
consultations-round-title = عنوان الجولة
consultations-steps-lede = افتح خطوة للجميع: يصبح سجلها المؤرخ علنيًا ويمكن لأي شخص التعليق عليها وفق القواعد نفسها كما في الجولة. وما لم يُفتح لا يقول شيئًا.
consultations-step-open = افتح هذه الخطوة
consultations-step-not-open = غير مفتوحة
consultations-step-title = تعليقات على خطوة «{ $value }»
consultations-n-wait = { $n ->
    [one] واحدة تنتظر النظر فيها
    [two] اثنتان تنتظران النظر فيهما
    [few] { $n } تنتظر النظر فيها
    [many] { $n } تنتظر النظر فيها
   *[other] { $n } تنتظر النظر فيها
  }
consultations-about = موضوعها وما سيُفعل بالإجابات
consultations-opens-on = موعد الفتح المقرر
consultations-closes-on = آخر يوم للمساهمات
consultations-parts = أجزاء خريطة الطريق المعروضة
consultations-parts-hint = يُعرض نصها وقت الفتح على الجميع في فقرات مرقمة، ولا يُعرض شيء آخر من المسودة.
consultations-questions-hint = بترتيب طرحها. بعد فتح الجولة يمكن إعادة صياغة السؤال لا حذفه.
consultations-question = سؤال
consultations-document-title = عنوان وثيقة
consultations-document-url = عنوانها على الشبكة
consultations-no-meetings = لم يُسجَّل أي اجتماع بعد.
consultations-meeting = اجتماع
consultations-meeting-add = إضافة اجتماع
consultations-meeting-title = ماهيته
consultations-meeting-day = اليوم
consultations-meeting-place = المكان
consultations-meeting-present = عدد الحضور
consultations-meeting-women = منهم نساء
consultations-meeting-young = منهم دون الثلاثين
consultations-acts = ما يمكنك فعله الآن
consultations-open = فتح الجولة
consultations-open-explains = تصبح الجولة علنية وتتلقى المساهمات حتى آخر يوم فيها. والنص المعروض هو نص هذه اللحظة.
consultations-close = إغلاق الجولة
consultations-close-explains = لا تُقبل مساهمات أخرى. يبقى السجل ويمكن بيان النتيجة لاحقاً.
consultations-reopen = إعادة فتح الجولة
consultations-reopen-explains = غيّر آخر يوم أولاً. تُعرض الملاحظة على الجميع.
consultations-discard = التخلي عن الجولة
consultations-discard-explains = لم تُفتح قط فلا يعرفها سوى فريقك. وتبقى في السجل التاريخي.
consultations-note = ملاحظة
consultations-public-page = الصفحة العامة
consultations-enter = إدخال مساهمة
consultations-enter-lede = ما ورد على الورق أو قيل في اجتماع يدرج في السجل كغيره. دوّنه كما قيل.
consultations-enter-next = حفظ وإدخال التالية
consultations-view-waiting = في انتظار النظر
consultations-view-published = منشورة
consultations-view-hidden = محجوبة
consultations-view-empty = لا شيء هنا.
consultations-hide-reason = سبب الحجب
consultations-publish-marked = نشر المحددة
consultations-hide-marked = حجب المحددة
consultations-moderation = العرض أو الحجب
consultations-in-version = إصدار خريطة الطريق
consultations-version-n = الإصدار { $value }
consultations-in-paragraph = الفقرة
consultations-in-paragraph-hint = موضع الأخذ بها، مثل 12. مطلوب عند الأخذ بها كلياً أو جزئياً مع الإصدار.
consultations-why = السبب
consultations-why-hint = مطلوب عند عدم الأخذ بها أو الأخذ بها جزئياً. يقرؤه الجميع.
consultations-done-planned = تم التخطيط للجولة. حدد الآن موضوعها وموعد انتهائها.
consultations-done-step = الخطوة مفتوحة للجميع. يمكن لأي شخص التعليق عليها من الآن فصاعدًا.
consultations-done-saved = تم الحفظ.
consultations-done-opened = الجولة مفتوحة.
consultations-done-closed = أُغلقت الجولة.
consultations-done-reopened = أُعيد فتح الجولة.
consultations-done-discarded = تم التخلي عن الجولة.
consultations-done-entered = أُدرجت في السجل. أدخل التالية.
consultations-done-moderated = تم.
consultations-error-act = هذا غير ممكن في حالة الجولة الحالية.
consultations-error-moved = غيّر شخص آخر حالة هذه المساهمة في هذه الأثناء. انظر إليها مجدداً.
consultations-error-step = سبق فتح هذه الخطوة. أعد فتحها في صفحتها.
consultations-error-closed = لم تعد هذه الجولة تتلقى مساهمات.
consultations-error-focal = لا يمكن القيام بذلك إلا لجهة الاتصال.
consultations-error-day = أدخل تاريخاً مثل 2026-03-31
consultations-error-past = اختر يوماً لم يمضِ
consultations-error-order = آخر يوم يسبق أول يوم
consultations-error-address = أدخل عنواناً يبدأ بـ https://
consultations-error-number = أدخل عدداً صحيحاً لا يزيد على عدد الحضور
consultations-error-questions = يمكن إعادة صياغة سؤال في جولة مفتوحة لا حذفه
consultations-error-none-chosen = حدد مساهمة واحدة على الأقل
consultations-wait-look = { $number ->
    [one] انظر في مساهمة واحدة
    [two] انظر في مساهمتين
    [few] انظر في { $number } مساهمات
    [many] انظر في { $number } مساهمة
   *[other] انظر في { $number } مساهمة
  }
consultations-wait-outcome = { $number ->
    [one] بيّن نتيجة مساهمة واحدة
    [two] بيّن نتيجة مساهمتين
    [few] بيّن نتيجة { $number } مساهمات
    [many] بيّن نتيجة { $number } مساهمة
   *[other] بيّن نتيجة { $number } مساهمة
  }
consultations-wait-close = انقضى آخر يوم في جولة: أغلقها
consultations-notice-received-subject = مساهمة في الانتظار: { $party }
consultations-notice-received-text = تنتظر مساهمة في المشاورة «{ $title }» النظر فيها. ويرى الجميع أنها تنتظر ومنذ متى.
consultations-notice-outcome-subject = نتيجة النظر في المساهمة { $number }: { $party }
consultations-notice-outcome-text = بيّن الطرف نتيجة النظر في مساهمتكم. وهو وارد في الصفحة أدناه.
