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
governance-wait-answer = الإجابة عن الدعوة
governance-wait-close = إغلاق الدعوة: انقضى آخر يوم فيها
governance-wait-publish = نشر الإجابات عن الدعوة
governance-notice-call-subject = الأمانة تسأل طرفكم: { $title }
governance-notice-call-text = تُقبل الإجابات حتى { $day } في الصفحة أدناه. يُحفظ ما تكتبونه ولا يُرسل شيء قبل أن ترسلوه.
governance-notice-reminder-subject = تذكير: { $title }
governance-notice-reminder-text = لم يجب طرفكم بعد. تُقبل الإجابات حتى { $day } في الصفحة أدناه.
