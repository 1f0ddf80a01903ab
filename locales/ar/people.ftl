### الحسابات والأدوار والدعوات وتسجيل الدخول.

## التسميات

people-email = البريد الإلكتروني
people-password = كلمة السر
people-new-password = كلمة سر جديدة
people-new-password-hint = لا تقل عن 12 حرفاً. الجملة التي لا تخطر إلا ببالك يسهل تذكرها.
people-present-password = كلمة السر الحالية
people-name = الاسم
people-office = المنصب والمؤسسة
people-office-hint = يظهر مع اسمك إلى جانب الإجراءات التي توقّعها.
people-lang = اللغة
people-role = الدور
people-parts = أجزاء العمل
people-state = الحالة
people-since = منذ
people-until = حتى
people-until-now = قائم حالياً
people-expires = صالحة حتى
people-invited-on = تاريخ الدعوة
people-erased = حُذفت البيانات الشخصية
people-erased-person = شخص حُذفت بياناته
people-role-of-party = { $first }، { $second }
people-part-positions = المواقف من الأنشطة
people-part-sectors = القطاعات
people-part-plan = خطة العمل
people-part-text = العنوان والنصوص
people-part-consultation = المشاورات
people-part-team = الفريق والدورات التدريبية
people-part-measures = التدابير
people-state-active = نشط
people-state-deactivated = معطّل
people-state-erased = محذوف
people-invitation-waiting = قيد الانتظار
people-invitation-expired = منتهية الصلاحية
people-invitation-used = مستعملة
people-invitation-withdrawn = مسحوبة
people-demonstration-name = { $value } (للعرض)

## تسجيل الدخول

people-sign-in-title = تسجيل الدخول
people-code-title = تسجيل الدخول برمز لمرة واحدة
people-code = الرمز
people-code-hint = ثمانية أرقام من الرسالة، صالحة لعشر دقائق.
people-code-send = أرسلوا إليّ رمزاً لمرة واحدة
people-code-again = إرسال رمز جديد
people-code-sent = إن كان لهذا العنوان حساب فقد أُرسل إليه رمز. أدخله هنا خلال عشر دقائق.
people-device = هل أنت وحدك من يستعمل هذا الجهاز؟
people-device-hint = على الجهاز المشترك تنتهي الجلسة بعد نصف ساعة بلا استعمال.
people-device-own = نعم، أستعمله وحدي
people-device-shared = لا، يستعمله آخرون أيضاً
people-no-account = تُفتح الحسابات بدعوة. ولا حاجة إلى حساب للقراءة والتنزيل.
people-done-signed-out = تم تسجيل خروجك.

## كلمة السر المنسية

people-forgotten-title = نسيت كلمة السر
people-forgotten-lede = نرسل رابطاً لتعيين كلمة سر جديدة. يُستعمل مرة واحدة وخلال ساعة واحدة.
people-forgotten-send = إرسال الرابط
people-forgotten-sent = إن كان لهذا العنوان حساب فقد أُرسل إليه رابط.
people-reset-title = تعيين كلمة سر جديدة
people-reset-over-title = لم يعد هذا الرابط صالحاً
people-reset-over = لقد استُعمل من قبل أو مضت أكثر من ساعة. اطلب رابطاً جديداً.
people-password-ends-sessions = تعيين كلمة السر ينهي جلساتك على جميع الأجهزة الأخرى.
people-done-password = عُيّنت كلمة السر الجديدة وانتهت الجلسات على الأجهزة الأخرى.

## الدعوة

people-join-title = دعوة إلى Polyphony
people-join-inviter = الدعوة من
people-join-way = كيف تريد تسجيل الدخول؟
people-join-way-password = بكلمة سر
people-join-way-code = برمز لمرة واحدة يُرسل كل مرة بالبريد الإلكتروني
people-join-accept = قبول الدعوة
people-join-known = لهذا العنوان حساب بالفعل. القبول يضيف الدور إليه، وتسجّل الدخول كما في السابق.
people-join-public = لا يُنشر اسمك ومنصبك إلا إلى جانب الإجراءات التي توقّعها. أما بريدك الإلكتروني فلا يُنشر أبداً.
people-join-over-title = لم تعد هذه الدعوة صالحة
people-join-used = لقد استُعملت من قبل. إن كنت أنت من استعملها فسجّل الدخول.
people-join-expired = انتهت صلاحيتها: الدعوات صالحة لأربعة عشر يوماً.
people-join-withdrawn = لقد سُحبت.
people-join-unknown = العنوان غير كامل أو أُرسل رابط أحدث منه. استعمل رابط آخر رسالة.
people-join-whom-to-ask = للحصول على دعوة جديدة اتصل بمن دعاك: جهة الاتصال لدى الطرف فيما يخص فريقه، ومدير النظام لكل دور آخر.
people-done-joined = حسابك جاهز. سجّل الدخول.

## حسابي

people-account-title = حسابي
people-done-details = حُفظت بياناتك.
people-roles-title = الأدوار
people-roles-caption = الأدوار القائمة والمنتهية
people-roles-none = ليس لك أي دور. اتصل بمن دعاك.
people-roles-none-here = ليس لهذا الحساب أي دور.
people-password-change = تغيير كلمة السر
people-password-set = تعيين كلمة سر
people-sessions-title = الجلسات
people-sessions-lede = الأجهزة التي سجّلت الدخول عليها الآن. أنهِ ما لا تعرفه ثم غيّر كلمة السر.
people-sessions-caption = الجلسات المفتوحة
people-session-device = الجهاز
people-session-began = تسجيل الدخول
people-session-seen = آخر استعمال
people-session-end = إنهاء
people-session-shared = جهاز مشترك
people-session-this = هذه الجلسة
people-sessions-end-others = إنهاء جميع الجلسات الأخرى
people-done-session-ended = انتهت الجلسة.
people-proof-sent = أُرسل رمز إلى عنوانك. أدخله هنا خلال عشر دقائق.
people-address-title = تغيير عنوان بريدي الإلكتروني
people-address-lede = يُرسل رابط إلى العنوان الجديد وإشعار إلى العنوان الحالي. ويبقى العنوان الحالي إلى أن يُفتح الرابط ويُؤكَّد.
people-address-new = عنوان البريد الإلكتروني الجديد
people-address-ask = إرسال الرابط
people-done-address-asked = أُرسلت رسالة إلى العنوان الجديد. ويسري التغيير بعد فتح رابطها وتأكيده.
people-address-confirm-title = تأكيد العنوان الجديد
people-address-confirm-lede = بعد ذلك تسجّل الدخول وتتلقى الرسائل بهذا العنوان.
people-address-confirm = استعمال هذا العنوان
people-done-address = أصبح العنوان الجديد مستعملاً.
people-address-over = استُعمل من قبل، أو أُرسل رابط أحدث، أو مضت أكثر من ساعة. اطلب رابطاً جديداً من صفحة حسابك.
people-erase-own-title = حذف حسابي
people-erase-own-link = ما يُحذف وما يبقى وكيفية ذلك
people-erase-goes = ما يُحذف: الاسم وعنوان البريد الإلكتروني والمنصب وكلمة السر والأدوار والرموز والجلسات والنصوص المحفوظة بعد الجلسة والرسائل المرسلة إلى هذا العنوان.
people-erase-stays = ما يبقى: الإجراءات الموقّعة بالاسم والمنصب يوم توقيعها. وفيما عدا ذلك يحتفظ سجل التغييرات برقم، وتحلّ عبارة «شخص حُذفت بياناته» محل الاسم.
people-erase-once = لا يمكن التراجع عن ذلك. وتؤكده رسالة أخيرة إلى العنوان.
people-erase-own = حذف حسابي نهائياً
people-done-erased-own = حُذف حسابك وبياناتك الشخصية.

## الحسابات، لمديري النظام

people-accounts-title = الحسابات
people-accounts-search = الاسم أو البريد الإلكتروني
people-accounts-count = الحسابات: { $n }
people-accounts-waiting = الدعوات قيد الانتظار: { $n }
people-accounts-parked = رسائل لم تُسلَّم: { $n }
people-accounts-wish = { $first }: يطلب حساباً لسلطته المختصة منذ { $second }
people-role-give = إسناد دور
people-role-end = إنهاء هذا الدور
people-done-role-given = أُسند الدور وأُبلغ صاحبه.
people-done-role-ended = انتهى الدور وأُبلغ صاحبه.
people-assign-title = إسناد العمل المفتوح
people-assign-lede = إذا غادرت جهة الاتصال دون تسليم: يتولى شخص آخر الدور مع كل العمل المفتوح، وينتهي الدور هنا.
people-assign-work = الدور المراد توليه
people-assign-to = البريد الإلكتروني للخلف
people-assign = إسناد
people-done-assigned = أُسند العمل. وفي حالة الدعوة ينتقل الدور عند قبولها.
people-deactivate = تعطيل الحساب
people-deactivate-lede = تنتهي جلسات الشخص فوراً ولا يمكنه تسجيل الدخول. وما وقّعه يبقى موقّعاً.
people-done-deactivated = عُطّل الحساب وانتهت جلساته.
people-reactivate = إعادة تنشيط الحساب
people-done-reactivated = الحساب نشط من جديد.
people-erase-title = حذف الحساب
people-erase-link = بطلب من الشخص: ما يُحذف وما يبقى وكيفية ذلك
people-erase-why = السبب
people-erase-why-hint = يُحفظ في سجل التغييرات ولا يمكن تغييره. لا تذكر اسم أحد.
people-erase = حذف الحساب نهائياً
people-done-erased = حُذف الحساب وبياناته الشخصية.

## الدعوات

people-invite-title = دعوة شخص
people-invite-lede = يتلقى الشخص رابطاً يُستعمل مرة واحدة وخلال أربعة عشر يوماً. ومن له حساب يُسند إليه الدور فوراً.
people-invite-party = الطرف
people-invite-party-hint = للأعضاء وجهات الاتصال والسلطات فقط.
people-invite-parts = أجزاء العمل
people-invite-parts-hint = للأعضاء فقط.
people-invite-lang = لغة الرسالة
people-invite-send = إرسال الدعوة
people-done-invited = أُرسلت الدعوة.
people-bulk-title = دعوة عدة أشخاص
people-bulk-lede = ألصق سطراً لكل شخص. سترى ما سيُرسل قبل إرسال أي شيء.
people-bulk-lines = الأسطر
people-bulk-lines-hint = البريد الإلكتروني والدور ورمز الطرف واللغة: ⁦name@culture.example, focal-point, KE, ar⁩. اترك الطرف فارغاً للأدوار التي لا تخص طرفاً.
people-bulk-preview = معاينة
people-bulk-caption = ما سيُرسل
people-bulk-line = السطر
people-bulk-what = ما سيحدث
people-bulk-sends = يُرسل رابط
people-bulk-gives = له حساب: يُسند الدور فوراً
people-bulk-ready = الأسطر الجاهزة: { $n }. لم يُرسل شيء بعد.
people-bulk-problems = الأسطر التي فيها مشكلة: { $n }. لم يُرسل شيء. صحّحها أو احذفها أدناه ثم أعد المعاينة.
people-bulk-confirm = إرسال جميع الدعوات
people-bulk-change = تعديل الأسطر
people-done-invited-many = أُرسلت جميع الدعوات.
people-invitations-title = الدعوات
people-invitations-none = لا توجد دعوة مفتوحة.
people-resend = إرسال رابط جديد
people-withdraw = سحب
people-done-resent = أُرسل رابط جديد ولم يعد السابق يعمل.
people-done-withdrawn = سُحبت الدعوة.

## الرسائل المرسلة

people-outbox-title = الرسائل المرسلة
people-outbox-lede = ما أُبلغ به الناس بالبريد الإلكتروني، الأحدث أولاً. والنص للمرسل إليه وحده. وبعد إرسال الرسالة لا يُحفظ سوى موضوعها ونطاق العنوان.
people-outbox-none = لم تُرسل أي رسالة بعد.
people-outbox-subject = الموضوع
people-outbox-to = إلى
people-outbox-queued = وقت الإدراج
people-mail-state-waiting = قيد الانتظار
people-mail-state-done = مرسلة
people-mail-state-parked = لم تُسلَّم
people-mail-retry = إعادة الإرسال
people-mail-give-up = التخلي عنها
people-done-mail-retried = تُرسل الرسالة من جديد.
people-done-mail-given-up = جرى التخلي عن إرسال الرسالة وأُزيلت من القائمة.

## فريق الطرف

people-team-title = الفريق
people-team-caption = من يعمل لهذا الطرف
people-team-no-authority = لا أحد يستطيع المصادقة بعد: ليس للسلطة المختصة لهذا الطرف حساب. اطلب دعوة من مدير النظام.
people-authority-ask = طلب سلطة مختصة من مديري النظام
people-authority-asked = طُلب ذلك من مديري النظام في { $value }.
people-done-authority-asked = أُبلغ مديرو النظام بالطلب.
people-member-invite = دعوة عضو
people-member-end = إنهاء العضوية
people-done-parts = عُدّلت أجزاء العمل.
people-hand-over-title = تسليم دور جهة الاتصال
people-hand-over-link = تسليم الدور إلى شخص آخر
people-hand-over-lede = يستمر كل العمل المفتوح للطرف مع خلفك وينتهي دورك. وإذا كان العنوان جديداً فيتم ذلك عند قبول الدعوة.
people-hand-over-colleague = أحد أعضاء الفريق
people-hand-over-email = أو بريد إلكتروني
people-hand-over = تسليم
people-done-handed-over = سُلّم الدور مع العمل المفتوح.
people-done-hand-over-invited = أُرسلت الدعوة. تبقى جهة الاتصال إلى أن تُقبل.

## رسائل البريد الإلكتروني

people-mail-subject-of-party = { $first } - { $second }
people-mail-foot = Polyphony. تصلك هذه الرسالة بسبب دورك أو حسابك. والروابط لا تسجّل دخولك من تلقاء نفسها أبداً.
people-mail-invited-subject = دعوة: { $role }
people-mail-invited-text = أنت مدعو إلى Polyphony بهذا الدور: { $role } ({ $place }). يُستعمل الرابط أدناه مرة واحدة، حتى { $day }. افتحه لتذكر اسمك وتختار طريقة تسجيل الدخول.
people-mail-invited-known-subject = دعوة: { $role }
people-mail-invited-known-text = أنت مدعو إلى تولّي هذا الدور في Polyphony: { $role } ({ $place }). لديك حساب من قبل، والرابط أدناه يضيف الدور إليه. يُستعمل مرة واحدة حتى { $day }.
people-mail-withdrawn-subject = سُحبت الدعوة: { $role }
people-mail-withdrawn-text = سُحبت الدعوة إلى هذا الدور: { $role } ({ $place }). ولم يعد رابطها يعمل.
people-mail-joined-subject = قُبلت الدعوة: { $role }
people-mail-joined-text = قُبلت الدعوة إلى هذا الدور: { $role } ({ $place }). وقد قبلها: { $name }.
people-mail-role-given-subject = دور جديد: { $role }
people-mail-role-given-text = أُسند إليك هذا الدور: { $role } ({ $place }). سجّل الدخول كما في السابق، ويظهر الدور في حسابك.
people-mail-role-ended-subject = انتهى الدور: { $role }
people-mail-role-ended-text = انتهى دورك هذا: { $role } ({ $place }). وما وقّعته بهذه الصفة يبقى موقّعاً.
# used: dynamic
people-mail-parts-subject = تغيّرت أجزاء العمل المسندة إليك
# used: dynamic
people-mail-parts-text = غيّرت جهة الاتصال أجزاء العمل التي تكتبها: { $role } ({ $place }). ويظهرها حسابك.
people-mail-handed-over-subject = سُلّم الدور: { $role }
people-mail-handed-over-text = انتقل هذا الدور مع كل العمل المفتوح: { $role } ({ $place }). ويتولاه الآن: { $name }.
people-mail-authority-wanted-subject = طلب حساب للسلطة المختصة
people-mail-authority-wanted-text = تطلب جهة الاتصال لهذا الطرف حساباً لسلطته المختصة: { $place }. ومن دونه لا يمكن المصادقة على شيء. وتُرسل الدعوة من الصفحة أدناه.
people-mail-deactivated-subject = حسابك معطّل
people-mail-deactivated-text = عطّل مدير النظام حسابك في Polyphony. وما وقّعته يبقى موقّعاً. إن كان ذلك خطأً فاتصل بمن دعاك.
people-mail-reactivated-subject = حسابك نشط من جديد
people-mail-reactivated-text = يمكنك تسجيل الدخول إلى Polyphony من جديد، بالأدوار نفسها كما في السابق.
people-mail-erased-subject = حُذف حسابك
people-mail-erased-text = حُذف حسابك في Polyphony وبياناتك الشخصية فيه. وتحتفظ الإجراءات التي وقّعتها باسمك ومنصبك يوم توقيعها. هذه آخر رسالة بشأن الحساب.
people-mail-password-subject = غُيّرت كلمة السر
people-mail-password-text = عُيّنت كلمة سر جديدة لحسابك وانتهت جلساتك على الأجهزة الأخرى. إن لم تكن أنت الفاعل فعيّن غيرها فوراً:
people-mail-address-subject = أكّد عنوان بريدك الإلكتروني الجديد
people-mail-address-text = ذُكر هذا العنوان عنواناً جديداً لحساب في Polyphony. افتح الرابط أدناه خلال { $n } دقيقة وأكّده. إن لم تطلب ذلك فتجاهل هذه الرسالة، فلن يتغير شيء.
people-mail-address-taken-subject = لهذا العنوان حساب
people-mail-address-taken-text = ذُكر هذا العنوان عنواناً جديداً لحساب آخر في Polyphony. وله حساب من قبل، فلم يتغير شيء. إن كنت أنت من طلب ذلك فسجّل الدخول بهذا العنوان.
people-mail-address-notice-subject = طُلب عنوان بريد إلكتروني جديد
people-mail-address-notice-text = طُلب عنوان بريد إلكتروني جديد لحسابك. وسيحلّ محل هذا العنوان بعد فتح الرابط المرسل إليه وتأكيده. إن لم تكن أنت من طلبه فعيّن كلمة سر جديدة فوراً:
people-mail-code-subject = رمزك لمرة واحدة
people-mail-code-text = رمزك لتسجيل الدخول هو { $code }. يُستعمل مرة واحدة وخلال { $n } دقائق. لن يطلبه منك أحد، وإن لم تطلبه فتجاهل هذه الرسالة.
people-mail-reset-subject = تعيين كلمة سر جديدة
people-mail-reset-text = بالرابط أدناه تعيّن كلمة سر جديدة. يُستعمل مرة واحدة وخلال { $n } دقيقة. إن لم تطلبه فتجاهل هذه الرسالة، فلم يتغير شيء.

## المشكلات

people-error-email = أدخل بريداً إلكترونياً كاملاً، مثل ⁦name@ministry.example⁩
people-error-email-taken = لهذا العنوان حساب بالفعل. أدخل عنواناً آخر.
people-error-sign-in = العنوان أو كلمة السر غير صحيح. أعد المحاولة أو سجّل الدخول برمز لمرة واحدة.
people-error-code = الرمز غير صحيح أو لم يعد صالحاً. تحقق منه أو اطلب رمزاً جديداً.
people-error-name = أدخل اسمك.
people-error-password-short = استعمل { $n } حرفاً على الأقل. الجملة يسهل تذكرها.
people-error-password-common = يستعمل كثيرون كلمة السر هذه، ولذلك تُخمَّن أولاً. اختر غيرها.
people-error-password-own = كلمة السر هذه مأخوذة من عنوانك أو من اسم المنصة. اختر غيرها.
people-error-present-password = كلمة السر الحالية غير صحيحة.
people-error-party-needed = اختر الطرف: هذا الدور يخص طرفاً واحداً.
people-error-party-not-for-role = اترك الطرف فارغاً: هذا الدور لا يخص طرفاً.
people-error-party-unknown = لا يوجد طرف بهذا الرمز. استعمل حرفين، مثل KE.
people-error-parts = اختر جزءاً واحداً من العمل على الأقل.
people-error-deactivated = الحساب ذو هذا العنوان معطّل. ويمكن لمدير النظام إعادة تنشيطه.
people-error-already-invited = هذا العنوان مدعو إلى هذا الدور بالفعل. أرسل رابطاً جديداً بدلاً من ذلك.
people-error-holds-already = للحساب ذي هذا العنوان هذا الدور بالفعل.
people-error-invitation-over = استُعملت هذه الدعوة أو سُحبت في هذه الأثناء.
people-error-last-administrator = هذا آخر مدير للنظام. عيّن مديراً آخر أولاً.
people-error-hand-over-first = لا يوجد لدى طرف هذا الشخص جهة اتصال أخرى. سلّم الدور مع العمل المفتوح أولاً.
people-error-why = اذكر السبب.
people-error-address-same = هذا عنوانك الحالي. أدخل عنواناً آخر.
people-error-authority-there = لدى هذا الطرف حساب لسلطته المختصة من قبل.
people-error-authority-asked = سبق أن طُلب ذلك من مديري النظام.
people-error-line-role = لا يوجد دور باسم «{ $value }».
people-error-line-lang = لا توجد لغة باسم «{ $value }». استعمل ar أو en أو es أو fr أو ru أو zh.
people-error-line-twice = العنوان والدور نفسهما موجودان في سطر سابق.
people-error-lines = ألصق سطراً واحداً على الأقل فيه بريد إلكتروني.
people-error-lines-many = أرسل { $n } سطر على الأكثر في كل مرة.
people-mail-organization-subject = تأكيد عنوان { $name }
people-mail-organization-text = يرغب شخص ما، لعله أنت، في العمل باسم { $name } على المنصة. استخدم الرابط في موعد أقصاه { $day } لتأكيد العنوان. وإذا لم تكن أنت فلا تفعل شيئًا.
people-mail-colleague-subject = العمل باسم { $name }
people-mail-colleague-text = أنت مدعو إلى العمل باسم { $name } على المنصة. استخدم الرابط في موعد أقصاه { $day }. وإذا كنت لا تعرف المنظمة فلا تفعل شيئاً.
# Tokens for programs.
people-tokens-title = رموز وصول للبرامج
people-tokens-link = إنشاء رموز الوصول أو سحبها
people-tokens-lede = برمز الوصول يكتب برنامج باسمك، في حدود ما يحق لك وما أُنشئ الرمز من أجله. لا تعطه لأحد.
people-tokens-how = كيف تكتب البرامج
people-tokens-none = ليس لديك أي رمز وصول.
people-tokens-caption = رموز الوصول الخاصة بك، الأحدث أولاً
people-token-made = أُنشئ رمز الوصول
people-token-once = انسخه الآن: لن يُعرض إلا هذه المرة.
people-token-new = إنشاء رمز وصول
people-token-make = أنشئ رمز الوصول
people-token-name = اسم البرنامج
people-token-scopes = ما يُسمح له به
people-token-since = أُنشئ
people-token-last-day = آخر يوم، مثل 2027-06-30
people-token-seen = آخر استخدام
people-token-never = لم يُستخدم
people-token-over = منتهٍ
people-token-withdraw = سحب
people-done-token-withdrawn = سُحب رمز الوصول. لم يعد بإمكان البرامج التي تملكه استخدامه.
people-scope-measures-draft = بدء التدابير وتعديل المسودات
people-scope-measures-submit = تقديم التدابير إلى جهة الاتصال
people-error-token-day = اختر يوماً ابتداءً من اليوم، وفي حدود { $n } يوماً على الأكثر
people-error-tokens-full = لديك { $n } من رموز الوصول بالفعل. اسحب أحدها أولاً.
# used: dynamic
people-mail-token-subject = أُنشئ رمز وصول لبرنامج
# used: dynamic
people-mail-token-text = أُنشئ في حسابك رمز وصول يكتب به البرنامج “{ $name }” باسمك. إن لم تكن أنت من أنشأه فاسحبه وغيّر كلمة المرور فوراً:
