organizations-title = المنظمات
organizations-lede = هيئات من المجتمع المدني والقطاع الخاص ومجال البحث تعمل هنا باسمها. تسجّل نفسها بنفسها، وتتحقق الأمانة من هويتها مرة واحدة.
organizations-register = تسجيل منظمة
organizations-all = عرض الكل
organizations-found = { $n ->
    [0] لا توجد منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $n } منظمات
    [many] { $n } منظمة
   *[other] { $n } منظمة
  }
organizations-none = لا توجد أي منظمة مدرجة هنا بعد.
organizations-name = الاسم الرسمي
organizations-kind = النوع
organizations-country = البلد
organizations-country-hint = الطرف الذي يقع فيه مقرها؛ اتركه فارغًا إذا كانت هيئة دولية.
organizations-identity = الهوية
organizations-federation-tag = اتحاد أو ائتلاف
organizations-international = دولية
organizations-checked = تحققت الأمانة من الهوية في { $value }
organizations-not-checked = مسجّلة ذاتيًا، ولم يُتحقق من الهوية
organizations-about = ماذا تفعل
organizations-url = عنوان الموقع
organizations-contact = عنوان الاتصال العلني
organizations-contact-hint = عنوان بريد إلكتروني للمنظمة يمكن للجميع قراءته، وليس عنوان شخص.
organizations-is-federation = هي اتحاد أو ائتلاف له أعضاء
organizations-federation = عضو في
organizations-federation-hint = معرّف أو عنوان اتحاد مدرج هنا.
organizations-error-name = أدخل الاسم الرسمي.
organizations-error-contact = أدخل عنوان بريد إلكتروني، مثل contact@example.org.
organizations-error-reason = اذكر سببًا يمكن للجميع قراءته.
organizations-error-federation = لا يوجد اتحاد آخر مدرج بهذا المعرّف. ابحث عنه في قائمة المنظمات.
organizations-error-act = هذا غير ممكن في الحالة الراهنة للمنظمة.
organizations-error-hidden = هذا غير ممكن ما دامت المنظمة محجوبة.
organizations-register-lede = لا حاجة إلى إذن. يُرسل رابط إلى عنوانك، وتُدرج المنظمة بعد استخدامه.
organizations-trap = اترك هذا الحقل فارغًا
organizations-register-send = تسجيل
organizations-rules = ما الذي يلي ذلك
organizations-rules-text = ما تنشره المنظمة يظهر فوراً، مع الإشارة إلى أنه منها ولم يُتحقق منه. وللطرف المعني أن يرد، ويظهر رده إلى جانبه. وللأمانة أن تحجب إساءة الاستخدام مع ذكر السبب علناً.
organizations-email = عنوان بريدك الإلكتروني
organizations-email-hint = من أجل الرابط وحسابك. لا يُعرض علنًا أبدًا.
organizations-public-page = الصفحة العلنية
organizations-hidden = هذه المنظمة محجوبة. السبب:
organizations-records = السياسات والتدابير
organizations-records-none = لم تنشر شيئًا بعد.
organizations-profile = ما يقرؤه الجميع
organizations-people = من يعمل باسمها
organizations-invite = إرسال الدعوة
organizations-invite-email = عنوان البريد الإلكتروني لأحد الزملاء
organizations-desk-lede = تأتي أولًا المنظمات التي لم يتحقق أحد من هويتها.
organizations-registered = تاريخ التسجيل
organizations-reason = سبب يمكن للجميع قراءته
organizations-check = وضع علامة تحقق من الهوية
organizations-members = منظمات تعلن أنها أعضاء
organizations-members-none = لا يوجد أعضاء مدرجون هنا بعد.
organizations-map = أطراف فيها عضو وأطراف لا عضو فيها
organizations-with-member = فيه عضو
organizations-without-member = لا عضو فيه
organizations-done-registered = الرابط في الطريق. ستُدرج المنظمة فور استخدامه.
organizations-done-saved = تم الحفظ.
organizations-done-invited = الدعوة في الطريق.
organizations-done-decided = تم. عُدّل سجل المنظمة.
organizations-of-country = المنظمات التي يقع مقرها فيه
organizations-records-public = سياساتها وتدابيرها العلنية
organizations-error-name-plain = اكتب الاسم وحده في سطر واحد ودون عناوين مواقع.
organizations-mail-decided-subject = قرار من الأمانة: { $name }
organizations-mail-decided-text = نظرت الأمانة في { $name } وعدّلت طريقة إدراجها. توضح الصفحة أدناه ما هو سارٍ الآن.
organizations-end = لم يعد يعمل باسمها
organizations-invite-desk = شخص آخر سيعمل باسمها
organizations-entered = أدخلتها الأمانة، ولم تؤكدها المنظمة
organizations-column-key = المفتاح
organizations-column-language = اللغة
organizations-imported = استُورد في { $when } من { $file } (عملية الاستيراد { $n })
organizations-imported-feed = استُورد في { $when } من { $file } عبر تغذية البيانات { $feed } (عملية الاستيراد { $n })
