### Words of the slice roadmaps. Keys begin with roadmaps-.

## The Party's work

roadmaps-work-title = خارطة الطريق الوطنية
roadmaps-of-party = خارطة طريق { $value }
roadmaps-not-begun = لم تبدأ
roadmaps-not-sent = لم تُرسل. لم يصل أي شيء إلى الأمانة بعد.
roadmaps-sent = أُرسلت في { $day }: إشعار بالاستلام { $receipt }، { $state }.
roadmaps-last-change = آخر تعديل: { $when }، { $name }
roadmaps-also-here = { $name }: فُتحت خارطة الطريق هذه قبل { $n } د
roadmaps-here-too = { $name }: هذه الصفحة مفتوحة منذ { $n } د
roadmaps-next = المهمة التالية: { $value }
roadmaps-next-position = المهمة التالية: ذكر الموقف من النشاط { $value }
roadmaps-returned-note = الملاحظة التي أُعيدت بها خارطة الطريق
roadmaps-without-authority = ليس للسلطة المختصة لهذا الطرف حساب، ولذلك لا يمكن المصادقة على أي شيء. اطلب من مدير النظام إرسال دعوة.
roadmaps-authority-ask = طلب سلطة مختصة من مديري النظام
roadmaps-plan-left-out = خطة العمل غير مكتملة أو غير مصادَق عليها. وإلى أن يتم ذلك لا تدخل في النشر ولا في التقديم.
roadmaps-none-open = لا توجد نسخة قيد الإعداد.
roadmaps-more = المزيد
roadmaps-public-link = الصفحة العامة لخارطة الطريق
roadmaps-versions-heading = النسخ
roadmaps-acts-heading = ما يمكنك القيام به الآن
roadmaps-step-positions = استعراض الوضع القائم والتشخيص
roadmaps-step-team = الفريق والتشاور
roadmaps-step-capacity = بناء القدرات
roadmaps-step-plan = الصياغة: الأولويات وخطة العمل
roadmaps-step-alongside = يرافق سائر الخطوات كلها.
roadmaps-step-reached = الخطوة التي بُلغت
roadmaps-steps-why = هذه هي الخطوات الأربع لخارطة الطريق المفتوحة. ترتيبها للاسترشاد ولا يمنع شيئاً.
roadmaps-step-invited = عدد المدعوين: { $n }
roadmaps-step-took-part = عدد المشاركين: { $n }
roadmaps-task-text = كتابة العنوان والملخص واللمحة العامة
roadmaps-task-sectors = اختيار القطاعات ذات الأولوية
roadmaps-task-positions = ذكر المواقف من الأنشطة
roadmaps-task-chapters = كتابة النص فصولاً
roadmaps-task-diagnosis = كتابة التشخيص
roadmaps-task-team = تشكيل الفريق الوطني وسجل أصحاب المصلحة
roadmaps-task-consultation = إجراء المشاورات
roadmaps-task-trainings = التخطيط للدورات التدريبية وتسجيلها
roadmaps-task-priorities = اختيار الأنشطة ذات الأولوية
roadmaps-task-plan = كتابة خطة العمل
roadmaps-task-check = مراجعة جميع الإجابات
roadmaps-status-not-started = لم تبدأ
roadmaps-status-in-progress = قيد الإنجاز
roadmaps-status-ready = جاهزة للمراجعة
roadmaps-status-checked = رُوجعت
roadmaps-status-cannot = لا يمكن بدؤها بعد
roadmaps-status-now = يمكن القيام بها الآن
roadmaps-status-done = أُنجزت
roadmaps-n-chosen = العدد المختار: { $n }
roadmaps-n-stated = المواقف المذكورة: { $first } من { $second }
roadmaps-n-missing = العدد الناقص: { $n }
roadmaps-n-evidence = عدد الإثباتات: { $n }
roadmaps-n-needs = عدد الاحتياجات: { $n }
roadmaps-n-paragraphs = عدد الفقرات: { $n }
roadmaps-n-comments-open = التعليقات المفتوحة: { $n }
roadmaps-n-listed = العدد في السجل: { $n }
roadmaps-n-trainings = عدد الدورات التدريبية: { $n }
roadmaps-n-actions = عدد الإجراءات: { $n }
roadmaps-start-heading = بدء نسخة
roadmaps-start-original = اللغة التي تكتب بها أولاً
roadmaps-start-blank = البدء من نص فارغ
roadmaps-start-template = البدء بفصل لكل ناتج
roadmaps-start-why = ما يغيّره التنقيح وسبب ذلك
roadmaps-start-other = خارطة طريق طرف آخر
roadmaps-start-from-other = البدء منها مع ذكر مصدرها
roadmaps-back-tasks = العودة إلى قائمة المهام
roadmaps-back-positions = العودة إلى المواقف
roadmaps-back-plan = العودة إلى خطة العمل
roadmaps-back-chapters = العودة إلى الفصول
roadmaps-back-chapter = العودة إلى الفصل
roadmaps-back-stage = العودة إلى المرحلة
roadmaps-back-submissions = العودة إلى التقديمات
roadmaps-back-register = العودة إلى السجل
roadmaps-back-trainings = العودة إلى الدورات التدريبية
roadmaps-tasks-heading = المسؤولون عن المهام ومواعيدها
roadmaps-tasks-lede = ترد إلى جانب النسخة ليطلع عليها فريقك. ولا تُوقَّع ولا تُنشر.
roadmaps-tasks-set = تحديد المسؤولين والمواعيد
roadmaps-charge-owner = الجهة المسؤولة
roadmaps-charge-owner-hint = جهة أو منصب. لا تكتب اسم شخص.
roadmaps-charge-of = الجهة المسؤولة: { $value }
roadmaps-charge-by = في موعد أقصاه { $value }

## Saving

roadmaps-save-list = حفظ والانتقال إلى القائمة
roadmaps-written-in = كُتب أولاً بهذه اللغة: { $value }
roadmaps-closed-state = لم تعد هذه النسخة مسودة. يمكن قراءة نصها ولا يمكن تعديله.
roadmaps-closed-part = لم يُسند إليك هذا الجزء. يمكنك قراءته ولا يمكنك تعديله.
roadmaps-conflict-lede = لم يضع شيء. اختر النص الذي يبقى لكل إجابة ثم احفظ.
roadmaps-conflict-yours = نصك
roadmaps-conflict-theirs = نص الشخص الآخر
roadmaps-conflict-keep-yours = الإبقاء على نصي
roadmaps-conflict-keep-theirs = الإبقاء على النص الآخر
roadmaps-conflict-who = تغييرات منذ فتحكم الصفحة:
roadmaps-conflict-nothing = لا شيء: فارغ أو أُزيل
roadmaps-conflict-stays = يبقى العنصر، ولا نص فيه.
roadmaps-conflict-history = جميع النسخ المحفوظة
roadmaps-second-ar = بالعربية
roadmaps-second-zh = بالصينية
roadmaps-second-en = بالإنكليزية
roadmaps-second-fr = بالفرنسية
roadmaps-second-ru = بالروسية
roadmaps-second-es = بالإسبانية

## Text and sectors

roadmaps-text-heading = العنوان والملخص واللمحة العامة
roadmaps-text-title = العنوان
roadmaps-text-summary = الملخص
roadmaps-text-profile = الاحتياجات والموارد
roadmaps-text-profile-why = يرى القرّاء هذه اللمحة إلى جانب الأنشطة التي تختارها.
roadmaps-text-context = السياق
roadmaps-text-needs = الاحتياجات
roadmaps-text-means = الوسائل
roadmaps-text-settings = الإعدادات
roadmaps-text-second = اللغة الثانية
# used: dynamic
roadmaps-text-second-hint = تعرض كل استمارة بعد ذلك حقلاً بهذه اللغة إلى جانب الأصل.
roadmaps-text-preparation = الإعلان للعموم أن خارطة طريق قيد الإعداد
roadmaps-sectors-heading = القطاعات ذات الأولوية
roadmaps-sectors-choose = القطاعات الثقافية
roadmaps-sectors-reason = سبب اختيار هذا القطاع
roadmaps-diagnosis-heading = التشخيص
roadmaps-diagnosis-lede = بيِّن كيف استُعرض الوضع القائم وما الذي كشف عنه. ويرى القرّاء التشخيص إلى جانب الأنشطة التي تختارها.
roadmaps-diagnosis-method = المنهجية
roadmaps-diagnosis-period = الفترة
roadmaps-diagnosis-from = الفترة: من
roadmaps-diagnosis-from-hint = يوم أو شهر أو سنة، كما تكتبها عادةً.
roadmaps-diagnosis-to = الفترة: إلى
roadmaps-diagnosis-from-to = من { $first } إلى { $second }
roadmaps-diagnosis-sources = البيانات المستخدمة
roadmaps-diagnosis-source-n = المصدر رقم { $n }
roadmaps-diagnosis-findings = الاستنتاجات حسب القطاع
roadmaps-diagnosis-finding = ما تم استنتاجه
roadmaps-diagnosis-needs = الاحتياجات التي كشف عنها التشخيص
roadmaps-diagnosis-needs-why = ضع علامة على الأنشطة التي يفضي إليها كل احتياج. ولإزالة احتياج، امسح نصه وألغِ علامات أنشطته.
roadmaps-diagnosis-need = الاحتياج
roadmaps-diagnosis-need-n = الاحتياج رقم { $n }
roadmaps-diagnosis-activities = الأنشطة التي يفضي إليها
roadmaps-diagnosis-n-activities = عدد الأنشطة التي يفضي إليها: { $n }
roadmaps-diagnosis-leads = يفضي إلى { $value }
roadmaps-diagnosis-chosen = ذو أولوية
roadmaps-diagnosis-not-linked = لا يفضي إلى أي نشاط ذي أولوية
roadmaps-diagnosis-unlinked = عدد الاحتياجات التي لا تفضي إلى أي نشاط ذي أولوية: { $n }
roadmaps-diagnosis-unlinked-why = هذه ملاحظة لا تمنع وضع الصيغة النهائية.
roadmaps-register-heading = الفريق الوطني وأصحاب المصلحة
roadmaps-register-lede = من ينتمي إلى الفريق ومن دُعي ومن شارك. لا يرى الجمهور سوى الأعداد، وأسماء الجهات حيث تأذن بذلك. أما أسماء الأشخاص فتبقى داخل فريقك.
roadmaps-register-lacks-civil = ليس في الفريق أحد من المجتمع المدني.
roadmaps-register-lacks-women = ليس في الفريق أي منظمة نسائية.
roadmaps-register-lacks-youth = ليس في الفريق أي منظمة شبابية.
roadmaps-register-balance = التوازن بحسب القطاع
roadmaps-register-sector = القطاع
roadmaps-register-members = في الفريق
roadmaps-register-listed = في السجل
roadmaps-register-all = السجل
roadmaps-register-steps = من دُعي ومن شارك، بحسب الخطوة
roadmaps-register-organization = اسم الجهة
roadmaps-register-organization-hint = اسمها الرسمي. اتركه فارغاً إذا كان الشخص لا ينتمي إلى جهة.
roadmaps-register-person = الشخص
roadmaps-register-person-hint = لاطلاع فريقك فقط: لا يُنشر أبداً ولا يُحفظ في السجل التاريخي ويُمحى عند إزالة القيد.
roadmaps-register-role = الدور
roadmaps-register-mandate = الولاية
roadmaps-register-membership = الفريق الوطني
roadmaps-register-is-member = عضو في الفريق الوطني
roadmaps-register-naming = النشر
roadmaps-register-may-be-named = يجوز نشر اسم الجهة
roadmaps-register-invited = الخطوات التي دُعيت إليها
roadmaps-register-took-part = الخطوات التي شاركت فيها
roadmaps-register-add = إضافة جهة أو شخص
roadmaps-register-entry = قيد في السجل
roadmaps-register-remove = إزالة هذا القيد
roadmaps-register-remove-asks = لن يُحتسب بعد ذلك، ويمكن إضافته من جديد. ويُمحى اسم الشخص.
roadmaps-register-removed = عدد القيود المزالة: { $n }
roadmaps-register-erased = شخص مُحي اسمه
roadmaps-register-again = إضافة من جديد
roadmaps-register-empty = لم يُسجَّل أحد بعد.
roadmaps-register-meanwhile = ما حفظه زميل في هذه الأثناء
roadmaps-trainings-heading = الدورات التدريبية
roadmaps-trainings-lede = ترد الدورة التدريبية تحت كل خطوة ترافقها ولا تُحتسب إلا مرة واحدة.
roadmaps-trainings-add = إضافة دورة تدريبية
roadmaps-trainings-none = لا ترافق هذه الخطوة أي دورة تدريبية بعد.
roadmaps-trainings-all = جميع الدورات التدريبية، تُحتسب كل منها مرة واحدة
roadmaps-training-entry = الدورة التدريبية
roadmaps-training-title = العنوان
roadmaps-training-provider = الجهة المنظمة
roadmaps-training-steps = الخطوات التي ترافقها
roadmaps-training-days = الأيام
roadmaps-training-participants = المشاركون
roadmaps-training-women = منهم نساء
roadmaps-training-under-thirty = منهم دون الثلاثين
roadmaps-training-remove = إزالة هذه الدورة
roadmaps-training-remove-asks = لن تُحتسب بعد ذلك، ويمكن إضافتها من جديد.
roadmaps-made-heading = كيف أُعدت
roadmaps-made-lede = أعداد مستخلصة من السجلات التي يحتفظ بها الطرف إلى جانب هذه النسخة. لا تُذكر أسماء الجهات إلا حيث يجوز ذلك، ولا تُذكر أسماء الأشخاص أبداً.
roadmaps-made-begun = بدء العمل
roadmaps-made-consulted = فتح باب التشاور
roadmaps-lessons-heading = الدروس المستفادة
roadmaps-lessons-why = ما تعلّمتموه أثناء إعداد خارطة الطريق هذه يساعد من يبدأ الآن. يرافق هذا النص النسخة ولا يدخل في أي من نصوصها الموقّعة، ولذلك يمكنكم الإضافة إليه في أي وقت.
roadmaps-lessons-are-public = هذه النسخة منشورة: ما تحفظه هنا يستطيع الجميع قراءته فوراً.
roadmaps-lessons-field = ما الذي ستفعلونه مجدداً وما الذي ستفعلونه بطريقة أخرى
roadmaps-made-sectors = الفريق وأصحاب المصلحة بحسب القطاع
roadmaps-made-steps = الخطوات الأربع
roadmaps-made-step = الخطوة
roadmaps-made-invited = المدعوون
roadmaps-made-took-part = المشاركون
roadmaps-made-trained = المتدرّبون
roadmaps-profile-of = اللمحة العامة والأنشطة المختارة في النسخة { $first }، { $second }

## Positions

roadmaps-positions-heading = المواقف من الأنشطة
roadmaps-position-choice = الموقف
roadmaps-position-reason = السبب
roadmaps-position-guidance = ما يتطلبه النشاط وما يمكن إثباته
roadmaps-position-lacks-evidence = أُنجز بلا إثبات: لم يُذكر بعد
roadmaps-position-not-stated = الإجابة «أُنجز» محفوظة كما أدخلتها، وتُحتسب متى وُجد إثبات: أضف أدناه تدبيراً أو رابطاً أو ملفاً.
roadmaps-tally = حصيلة الأنشطة ({ $n })
roadmaps-tally-activities = الأنشطة
roadmaps-tally-bar = رسم بياني
roadmaps-snapshots = لقطات الوضع
roadmaps-snapshots-none = تُنشأ لقطة مؤرخة عندما يُذكر موقف من كل نشاط.
roadmaps-snapshots-caption = جميع المواقف المذكورة، بحسب اليوم
roadmaps-evidence-title = الإثباتات
roadmaps-evidence-none = لا توجد إثباتات بعد.
roadmaps-evidence-measure = تدبير في قاعدة البيانات
roadmaps-evidence-search = كلمات واردة في التدبير
roadmaps-evidence-no-hits = لا يتضمن أي تدبير لهذا الطرف هذه الكلمات.
roadmaps-evidence-new = تدبير جديد
roadmaps-evidence-new-title = عنوان التدبير
# used: dynamic
roadmaps-evidence-new-title-hint = يبدأ مسودةً لا يراها إلا فريقك.
roadmaps-evidence-new-add = بدء التدبير وإضافته
roadmaps-evidence-link = رابط
roadmaps-evidence-unread = تدبير غير منشور
roadmaps-evidence-withheld = وثيقة يحتفظ بها الطرف لنفسه
roadmaps-evidence-kept = يحتفظ به الطرف
roadmaps-evidence-link-heading = رابط
roadmaps-evidence-url = عنوان الموقع
roadmaps-evidence-link-title = عنوان الصفحة
# used: dynamic
roadmaps-evidence-link-title-hint = يُنشر العنوان الإلكتروني وعنوان الصفحة ويُرسلان مع خارطة الطريق.
roadmaps-evidence-link-add = إضافة الرابط
roadmaps-evidence-file = { $first }، { $second } كيلوبايت
roadmaps-evidence-file-heading = ملف
roadmaps-evidence-file-choose = الملف
roadmaps-evidence-file-title = عنوان الوثيقة
roadmaps-evidence-file-public = يمكن نشره مع خارطة الطريق
# used: dynamic
roadmaps-evidence-file-public-hint = إذا وُضعت هذه العلامة استطاع الجميع قراءة الملف وعنوانه بعد نشر خارطة الطريق، والأمانة بعد إرسالها. وبدونها يبقيان داخل فريقك، ولا يعرف الآخرون إلا أن هناك وثيقة.
roadmaps-file-limit = ملف PDF أو صورة أو مستند مكتبي أو نص، بحجم { $value } ميغابايت على الأكثر.

## Priorities and plan

roadmaps-priorities-heading = الأنشطة ذات الأولوية
roadmaps-priorities-choose = الأنشطة التي تأتي أولاً
roadmaps-priorities-caption = الأنشطة ذات الأولوية مع الجهة المسؤولة والموعد
roadmaps-priority-owner = الجهة المسؤولة
roadmaps-priority-needs = الاحتياجات التي يلبيها
roadmaps-priority-due = موعد الإنجاز
# used: dynamic
roadmaps-priority-due-hint = سنة-شهر-يوم، مثل ⁦2028-06-30⁩
roadmaps-plan-heading = خطة العمل
roadmaps-plan-caption = المراحل والإجراءات
roadmaps-plan-what = المرحلة أو الإجراء
roadmaps-plan-owner = الجهة المسؤولة
roadmaps-plan-start = البداية
# used: dynamic
roadmaps-plan-start-hint = سنة-شهر-يوم، مثل ⁦2027-01-31⁩
roadmaps-plan-end = النهاية
# used: dynamic
roadmaps-plan-end-hint = سنة-شهر-يوم، مثل ⁦2028-12-31⁩
roadmaps-plan-closed = مكتمل
roadmaps-plan-empty = لا تتضمن الخطة أي مرحلة بعد. ويمكن كتابتها أيضاً بعد المصادقة.
roadmaps-plan-long = تمتد هذه الخطة لأكثر من ثلاث سنوات. وهي مقبولة، غير أن الإطار يقترح مدة من سنتين إلى ثلاث سنوات.
roadmaps-plan-beyond = ينتهي بعد أكثر من ثلاث سنوات
roadmaps-plan-drawn = مرسوم على امتداد الزمن، من { $first } إلى { $second }
roadmaps-plan-add-stage = إضافة مرحلة
roadmaps-plan-none = لا توجد خطة بعد
roadmaps-plan-draft = مسودة
roadmaps-plan-waiting = بانتظار المصادقة
roadmaps-plan-validated = مصادَق عليها
roadmaps-stage-heading = مرحلة من الخطة
roadmaps-stage-title = عنوان المرحلة
roadmaps-stage-instruments = القوانين والتدابير والاستراتيجيات
roadmaps-stage-instruments-why = تذكر كل مرحلة واحداً منها على الأقل لتكييفه أو صياغته. ولإزالة سطر، امسح عنوانه.
roadmaps-stage-actions = إجراءات هذه المرحلة
roadmaps-stage-no-actions = لا توجد إجراءات بعد.
roadmaps-stage-add-action = إضافة إجراء
roadmaps-stage-remove = إزالة هذه المرحلة مع إجراءاتها
roadmaps-stage-remove-asks = تُزال المرحلة مع إجراءاتها: { $n }. ويبقى ما حُفظ في السجل.
roadmaps-chapters-heading = النص بفصوله
roadmaps-chapters-why = يمكن أن يكتب عدة أشخاص في الوقت نفسه. وتُرقَّم الفقرات بحسب ترتيبها، ويستطيع الفريق التعليق على كل منها.
roadmaps-chapters-empty = لا توجد فصول بعد. أضف فصلاً، أو ابدأ بفصل لكل ناتج من نواتج خارطة الطريق المفتوحة.
roadmaps-chapters-template = إضافة فصل لكل ناتج
roadmaps-chapter-heading = فصل
roadmaps-chapter-n = الفصل { $value }
roadmaps-chapter-title = عنوان الفصل
roadmaps-chapter-paragraph = فقرة
roadmaps-chapter-paragraphs = الفقرات
roadmaps-chapter-further = فقرة أخرى
roadmaps-chapter-emptied = الفقرة التي تُفرَّغ تختفي عند الحفظ. ويبقى ما حُفظ في السجل.
roadmaps-chapter-add = إضافة فصل
roadmaps-chapter-remove = إزالة هذا الفصل مع فقراته
roadmaps-chapter-remove-asks = يُزال الفصل مع فقراته: { $n }. ويبقى ما حُفظ في السجل.
roadmaps-move-up = نقل إلى أعلى
roadmaps-move-down = نقل إلى أسفل
roadmaps-comments-link = التعليقات
roadmaps-comments-heading = تعليقات الفريق
roadmaps-comments-on = التعليقات على الفقرة { $value }
roadmaps-comments-why = لا يقرؤها إلا فريق الطرف الذي تمثلونه، ولا ترد في أي نص موقَّع أو منشور أو مرسل.
roadmaps-comments-none = لم يعلّق أحد بعد.
roadmaps-comment-words = تعليقك
roadmaps-comment-send = إضافة التعليق
roadmaps-comment-open = مفتوح
roadmaps-comment-closed = مُعالَج
roadmaps-comment-resolve = وضع علامة مُعالَج
roadmaps-comment-reopen = إعادة الفتح
roadmaps-comment-resolved = عولج بواسطة { $first }، { $second }
roadmaps-comment-reopened = أعاد فتحه { $first }، { $second }
roadmaps-comment-gone = على فقرة لم تعد موجودة:
roadmaps-done-comment = حُفظ التعليق.
roadmaps-done-comment-resolved = عولج التعليق.
roadmaps-done-comment-reopened = التعليق مفتوح من جديد.
roadmaps-instrument-n = القانون أو التدبير أو الاستراتيجية، رقم { $n }
roadmaps-instrument-title = العنوان
roadmaps-instrument-kind = النوع
roadmaps-instrument-act = العمل المطلوب
roadmaps-instrument-law = قانون
roadmaps-instrument-measure = تدبير
roadmaps-instrument-strategy = استراتيجية
roadmaps-instrument-adapt = تكييف
roadmaps-instrument-draft = صياغة
roadmaps-action-heading = إجراء من الخطة
roadmaps-action-title = عنوان الإجراء
roadmaps-action-depends-on = تتوقف على هذه الإجراءات
# used: dynamic
roadmaps-action-depends-on-hint = يجب إنجازها قبل أن يتسنى إنجاز هذا الإجراء.
roadmaps-action-money = الموارد المالية
roadmaps-money-currency = العملة
# used: dynamic
roadmaps-money-currency-hint = ثلاثة أحرف، مثل XOF
roadmaps-money-amount = المبلغ
roadmaps-money-understood = فُهم كما يلي: { $first } ({ $second })
roadmaps-money-unread = لا يمكن قراءة هذا بعد. وهو محفوظ كما أدخلته. وقبل وضع الصيغة النهائية اذكر المبلغ والعملة والسنة، أو اترك الثلاثة فارغة.
roadmaps-money-year = { $first } ({ $second })
roadmaps-money-n = المبلغ { $n }
roadmaps-money-source = مصدر التمويل
roadmaps-money-no-currency = لا توجد عملة بالرمز { $value } في المعيار ISO 4217. وهو محفوظ كما أدخلته. صححه قبل وضع الصيغة النهائية.
roadmaps-money-totals = الموارد المالية للخطة بحسب العملة
roadmaps-money-left-out = مبالغ لا يمكن قراءتها بعد ولم تُجمع: { $n }
roadmaps-action-indicators = المؤشرات
roadmaps-indicator-n = المؤشر { $n }
roadmaps-indicator-kind = نوع المؤشر
roadmaps-indicator-more = الوحدة والتصنيف والمصدر
roadmaps-indicator-number = عدد
roadmaps-indicator-yes-no = نعم أو لا
roadmaps-indicator-scale = سلّم نضج من 0 إلى 5
roadmaps-indicator-narrative = وصف سردي
roadmaps-indicator-unit = الوحدة
roadmaps-indicator-disaggregation = التصنيف بحسب
# used: dynamic
roadmaps-indicator-disaggregation-hint = مثل الجنس والعمر والمنطقة
roadmaps-indicator-source = مصدر الرقم
roadmaps-action-indicator = ما يُقاس
roadmaps-action-baseline = القيمة المرجعية
roadmaps-action-target = القيمة المستهدفة
roadmaps-action-why-none = إذا لم يوجد مؤشر: لماذا
roadmaps-action-remove = إزالة هذا الإجراء
roadmaps-baseline-target = القيمة المرجعية { $first }، القيمة المستهدفة { $second }
roadmaps-untitled = بلا عنوان
roadmaps-numbered = { $first } { $second }
roadmaps-progress-heading = التقدم في تنفيذ الخطة
roadmaps-steps-heading = سجل الخطوات
roadmaps-steps-lede = ما جرى في الطريق إلى خارطة الطريق، بحسب الخطوة واليوم. تظهر الخطوة هنا متى فتحها الطرف؛ ويمكن لأي شخص التعليق من دون حساب.
roadmaps-steps-none = لم يفتح الطرف أي خطوة.
roadmaps-steps-not-open = لم يفتح الطرف هذه الخطوة.
roadmaps-steps-opened = فُتحت الخطوة للجميع
roadmaps-steps-ended = أُغلقت التعليقات على الخطوة
roadmaps-steps-round-opened = فُتحت المشاورة: { $value }
roadmaps-steps-round-ended = أُغلقت المشاورة: { $value }
roadmaps-steps-meeting = عُقد اجتماع
roadmaps-steps-meeting-with = { $n ->
    [zero] عُقد اجتماع من دون حضور
    [one] عُقد اجتماع بحضور شخص واحد
    [two] عُقد اجتماع بحضور شخصين
    [few] عُقد اجتماع بحضور { $n } أشخاص
    [many] عُقد اجتماع بحضور { $n } شخصًا
   *[other] عُقد اجتماع بحضور { $n } شخص
  }
roadmaps-steps-training = بدأ تدريب
roadmaps-steps-training-with = { $n ->
    [zero] بدأ تدريب من دون مشاركين
    [one] بدأ تدريب بمشارك واحد
    [two] بدأ تدريب بمشاركين اثنين
    [few] بدأ تدريب بمشاركة { $n } أشخاص
    [many] بدأ تدريب بمشاركة { $n } شخصًا
   *[other] بدأ تدريب بمشاركة { $n } شخص
  }
roadmaps-steps-invited = المدعوون: { $n }
roadmaps-steps-took-part = المشاركون: { $n }
roadmaps-steps-finalized = اكتملت صياغة النسخة { $n }
roadmaps-steps-validated = اعتمدت السلطة المختصة النسخة { $n }
roadmaps-steps-plan-validated = اعتُمدت خطة عمل النسخة { $n }
roadmaps-steps-published = نُشرت النسخة { $n }
roadmaps-steps-shared = شُوركت خارطة الطريق مع اليونسكو
roadmaps-steps-comment = علّق على هذه الخطوة
roadmaps-steps-comments = { $n ->
    [0] لا تعليقات معروضة بعد
    [one] تعليق واحد
    [two] تعليقان
    [few] { $n } تعليقات
    [many] { $n } تعليقًا
   *[other] { $n } تعليق
  }
roadmaps-steps-waiting = { $n ->
    [one] تعليق واحد ينتظر النظر فيه منذ { $day }.
    [two] تعليقان ينتظران النظر فيهما، أولهما منذ { $day }.
    [few] { $n } تعليقات تنتظر النظر فيها، أولها منذ { $day }.
    [many] { $n } تعليقًا ينتظر النظر فيه، أولها منذ { $day }.
   *[other] { $n } تعليق ينتظر النظر فيه، أولها منذ { $day }.
  }
roadmaps-progress-lede = بيّن هنا ما بلغته كل مرحلة وكل إجراء. يُحفظ كل تقرير مع اسمك ومنصبك والتاريخ، ولا تتغير الخطة الموقّعة. ويحل التقرير الجديد محل التقرير السابق.
roadmaps-progress-public-lede = ما يبلّغ به الطرف بشأن خطة عمله. وهو يرد إلى جانب الخطة الموقّعة وليس جزءاً منها.
roadmaps-progress-past = مقرر لتاريخ مضى
roadmaps-progress-coming = قادم
roadmaps-progress-planned-for = مقرر في { $value }
roadmaps-progress-no-day = لا تاريخ مقرراً
roadmaps-progress-last = آخر تقرير: { $value }
roadmaps-progress-told = أبلغ به: { $first }، { $second }
roadmaps-progress-evidence = الدليل
roadmaps-progress-add = الإبلاغ عن الوضع
roadmaps-progress-updates = التقارير حتى الآن
roadmaps-progress-state = الوضع
roadmaps-progress-on = منذ هذا التاريخ أو فيه
# used: dynamic
roadmaps-progress-on-hint = سنة-شهر-يوم، مثل ⁦2027-01-31⁩. تاريخ اليوم إن تُرك فارغاً.
roadmaps-progress-note = ما الذي حدث
# used: dynamic
roadmaps-progress-note-hint = في حال التخلي اذكر السبب. هذا النص متاح للجميع.
roadmaps-progress-link = العنوان الإلكتروني للدليل
roadmaps-progress-value = القيمة
roadmaps-progress-value-add = إضافة قيمة
roadmaps-state-not-begun = لم يبدأ
roadmaps-state-begun = بدأ
roadmaps-state-done = أُنجز
roadmaps-state-dropped = جرى التخلي عنه

## Checking, history, translation

roadmaps-check-heading = مراجعة جميع الإجابات
roadmaps-check-priority = الأولوية { $value }
roadmaps-check-stage = المرحلة { $n }
roadmaps-not-provided = غير مذكور
roadmaps-place = { $first }، { $second }
roadmaps-missing-title = اكتب العنوان بلغة الأصل
roadmaps-missing-summary = اكتب الملخص بلغة الأصل
roadmaps-missing-too-long = اختصر إلى { $n } حرف: «{ $text }»
roadmaps-missing-sector = اختر قطاعاً واحداً على الأقل
roadmaps-missing-sector-reason = اذكر سبب إعطاء الأولوية لهذا القطاع: { $value }
roadmaps-missing-position = اذكر الموقف من النشاط { $value }
roadmaps-missing-evidence = أضف إثباتاً على إنجاز النشاط { $value }
roadmaps-missing-reason = اذكر لماذا لا يُعد النشاط { $value } ذا صلة
roadmaps-missing-priority = اختر نشاطاً واحداً ذا أولوية على الأقل
roadmaps-missing-priority-owner = اذكر الجهة المسؤولة عن الأولوية { $value }
roadmaps-missing-priority-due = اذكر موعد إنجاز الأولوية { $value }
roadmaps-missing-stage = اكتب مرحلة واحدة من الخطة على الأقل
roadmaps-missing-stage-dates = اذكر تاريخي المرحلة «{ $value }»
roadmaps-missing-stage-order = تنتهي المرحلة «{ $value }» قبل أن تبدأ: صحّح تاريخيها
roadmaps-missing-stage-owner = اذكر الجهة المسؤولة عن المرحلة «{ $value }»
roadmaps-missing-instrument = اذكر قانوناً أو تدبيراً أو استراتيجية للمرحلة «{ $value }»
roadmaps-missing-indicator = اذكر مؤشراً لـ «{ $value }» مع قيمة مرجعية وقيمة مستهدفة، أو بيّن سبب عدم وجوده
roadmaps-missing-action-day = لا يمكن قراءة هذا التاريخ في «{ $value }»: صحّحه أو اتركه فارغاً
roadmaps-missing-action-order = ينتهي «{ $value }» قبل أن يبدأ: صحّح تاريخيه
roadmaps-missing-money = لا يمكن قراءة المبلغ في «{ $value }»: اذكر المبلغ والعملة والسنة، أو اترك الثلاثة فارغة
roadmaps-missing-currency = عملة «{ $value }» ليست من عملات المعيار ISO 4217: صححها
roadmaps-missing-indicator-number = إحدى القيم المرجعية أو المستهدفة في «{ $value }» ليست عدداً: صححها أو اختر نوعاً آخر من المؤشرات
roadmaps-missing-indicator-scale = إحدى القيم المرجعية أو المستهدفة في «{ $value }» خارج السلّم: اكتب عدداً صحيحاً من 0 إلى 5
roadmaps-missing-circle = هذه الإجراءات يتوقف بعضها على بعض في حلقة مغلقة: { $value }. احذف أحد أوجه التوقف
roadmaps-history-heading = النسخ المحفوظة
roadmaps-said = { $first }: { $second }
roadmaps-history-restored = استُعيدت النسخة { $value }
roadmaps-compare-before = مقارنة بالنسخة السابقة
roadmaps-compare-versions = النسخة { $first } والنسخة { $second }
roadmaps-compare-same = النسختان متطابقتان.
roadmaps-compare-heading = مقارنة نسختين
roadmaps-compare-link = مقارنة
roadmaps-translate-heading = الترجمات
roadmaps-translate-lede = تحمل الترجمات عبارة «مقدَّمة من الطرف» ولا تنشئ نسخة جديدة. ويبقى الأصل كما جرت المصادقة عليه.
roadmaps-translate-into = اللغة
roadmaps-translate-missing = عدد النصوص غير المتاحة بهذه اللغة: { $n }
roadmaps-translate-still-right = لا تزال الترجمة مطابقة للأصل

## Work off line

roadmaps-workbook-heading = العمل دون اتصال
roadmaps-workbook-lede = خذ المسودة معك في مصنف، واملأه دون اتصال، ثم أعده. لا يُكتب شيء قبل أن ترى ما سيتغير.
roadmaps-workbook-take = خذ معك
roadmaps-workbook-take-why = يفتح المصنف في أي برنامج للجداول. وعناوينه بلغة هذه الصفحة.
roadmaps-workbook-whole = خارطة الطريق كلها
roadmaps-workbook-part = جزء منها فقط
roadmaps-workbook-bring = أعد المصنف
roadmaps-workbook-limit = XLSX أو ODS، بحجم { $value } ميغابايت على الأكثر. لا تُقبل وحدات الماكرو، وتُقرأ قيم الصيغ.
roadmaps-workbook-file = المصنف
roadmaps-workbook-filled-by = من ملأه
# used: dynamic
roadmaps-workbook-filled-by-hint = الاسم أو المكتب إذا ملأه شخص آخر. لا يظهر في أي سجل، ولا يُنشر أبداً، ويمكن محوه.
roadmaps-workbook-given = سُلّم إلى
roadmaps-workbook-look = اعرض ما سيتغير
roadmaps-workbook-came = المصنفات التي عادت
roadmaps-workbook-none = لم يعد أي مصنف بعد.
roadmaps-workbook-waiting = لم يُطبق
roadmaps-workbook-applied = طُبق: { $n }
roadmaps-workbook-undone = أُلغي
roadmaps-workbook-filled-in-by = ملأه: { $value }
roadmaps-workbook-out = المصنفات المسلّمة إلى آخرين
roadmaps-workbook-out-why = تملأ وزارة أخرى أو منظمة جزءها دون حساب. سجّلها هنا، وأرسل الملف، ثم أعد ما يصلك.
roadmaps-workbook-to = الجهة أو المكتب المرسل إليه
roadmaps-workbook-what = محتواه
roadmaps-workbook-due = مطلوب إعادته في
# used: dynamic
roadmaps-workbook-due-hint = السنة-الشهر-اليوم، مثل 2028-06-30
roadmaps-workbook-back = عاد في
roadmaps-workbook-still-out = لم يعد بعد
roadmaps-workbook-give = سجّل وأعدّ المصنف
roadmaps-workbook-import = مصنف عاد
roadmaps-workbook-again = حفظ أحد الزملاء في هذه الأثناء. راجع من جديد: لم يُكتب شيء.
roadmaps-workbook-dry = لم يُكتب شيء بعد. هذا ما سيفعله تطبيق المصنف.
roadmaps-workbook-is-new = جديد
roadmaps-workbook-is-changed = معدّل
roadmaps-workbook-is-same = هكذا في المسودة بالفعل
roadmaps-workbook-is-conflict = عدّله زميل في هذه الأثناء
roadmaps-workbook-is-refused = لا يمكنك كتابته الآن
roadmaps-workbook-refused-why = هذه الأجزاء ليست موكلة إليك، أو أن المسودة مغلقة أمامها. تبقى مع هذا المصنف: يمكن لزميل يكتبها أن يطبقها في هذه الصفحة.
roadmaps-workbook-n-unchanged = دون تغيير
roadmaps-workbook-n-unread = غير مفهوم
roadmaps-workbook-marked = تنزيل المصنف مع عمود يبيّن ما ينبغي تصحيحه
roadmaps-workbook-its = في المصنف
roadmaps-workbook-standing = في المسودة
roadmaps-workbook-take-its = خذ ما في المصنف
roadmaps-workbook-keep = أبقِ ما في المسودة
roadmaps-workbook-apply = طبّق التغييرات الخالية من التعارض: { $n }
roadmaps-workbook-apply-chosen = طبّق ما اختير
roadmaps-workbook-nothing = يقول المصنف ما كان يقوله عند إعداده.
roadmaps-workbook-rows = ما يختلف، خلية بخلية
roadmaps-workbook-question = السؤال
roadmaps-workbook-place = الورقة والخلية
roadmaps-workbook-then = عند إعداده
roadmaps-workbook-typed = كما مُلئ
roadmaps-workbook-becomes = ما يحدث
roadmaps-workbook-deleted = محذوف
roadmaps-workbook-notes = المصادر والملاحظات
roadmaps-workbook-notes-why = تبقى مع هذا المصنف ولا تصبح جزءاً من خارطة الطريق.
roadmaps-workbook-was-applied = طُبق: { $value }
roadmaps-workbook-was-undone = أُلغي: { $value }
roadmaps-workbook-undo = ألغِ ما طُبق
roadmaps-workbook-undo-why = خلال 30 يوماً. يبقى ما غيّره الزملاء منذ ذلك الحين كما هو.
roadmaps-workbook-erase = امحُ اسم من ملأه
roadmaps-workbook-error-undo = لم يعد الإلغاء ممكناً: مضى 30 يوماً. استعد نسخة سابقة من النسخ المحفوظة.
roadmaps-workbook-error-macros = يحتوي المصنف على وحدات ماكرو ولا يُفتح. احفظه بصيغة XLSX دونها وأعده من جديد
roadmaps-workbook-error-password = المصنف محمي بكلمة سر. احفظه دونها وأعده من جديد
roadmaps-workbook-error-heavy = المصنف أكبر من أن يُقرأ. أزل ما أضفته إلى جانب الإجابات، أو انسخ الإجابات إلى مصنف جديد
roadmaps-workbook-error-file = لا يمكن قراءة هذا الملف بوصفه مصنفاً. احفظه بصيغة XLSX وأعده من جديد
roadmaps-workbook-error-not-ours = لم يُعد هذا المصنف في هذه الصفحة، أو حُذفت ورقته المخفية. خذ مصنفاً جديداً وانسخ إجاباتك إليه
roadmaps-workbook-error-form = أُعد هذا المصنف لاستمارة أخرى من خارطة الطريق. خذ مصنفاً جديداً وانسخ إجاباتك إليه
roadmaps-workbook-error-party = هذا مصنف طرف آخر: { $value }. لم يُحتفظ بشيء منه
roadmaps-workbook-error-unknown = النسخة التي أُعد منها هذا المصنف غير معروفة هنا. خذ مصنفاً جديداً وانسخ إجاباتك إليه
roadmaps-workbook-unread-unknown = لا سؤال بهذا المعرّف. انسخ الإجابة إلى صف سؤالها.
roadmaps-workbook-unread-columns = عمود الإجابات مفقود. أعد إليه عنوانه كما في مصنف جديد.
roadmaps-workbook-unread-language = لا لغة ثانية لهذه الإجابة، أو أن العمود للغة أخرى. اكتبها في عمود الإجابات.
roadmaps-workbook-unread-broken = يعرض الجدول خطأً في هذه الخلية. اكتب الإجابة نفسها.
roadmaps-workbook-unread-day = لا يوجد يوم كهذا. اكتب السنة-الشهر-اليوم، مثل 2028-06-30.
roadmaps-workbook-unread-choice = ليس من الخيارات. اختر من قائمة الخلية.
roadmaps-workbook-unread-code = أحدها ليس نشاطاً من أنشطة الإطار. اكتب رموزاً مثل 1.1؛ 2.3.
roadmaps-workbook-unread-link = ليس هذا عنوان صفحة ولا معرّف تدبير. ابدأ العنوان بـ https://.
roadmaps-workbook-unread-measure = لا تدبير لهذا الطرف بهذا المعرّف. انسخه من صفحة التدبير.
roadmaps-workbook-unread-twice = في صف آخر المعرّف نفسه وإجابة أخرى. أبقِ واحدة منهما.
roadmaps-workbook-unread-lost = تتعلق بما لا وجود له. املأ العنوان أولاً، أو اختر نعم، في المجموعة نفسها.
roadmaps-workbook-new = جديد: { $value }
roadmaps-workbook-priority = له الأولوية
roadmaps-workbook-codes = رموز الأنشطة، مثل 1.1؛ 2.3
roadmaps-workbook-evidence = عنوان صفحة أو معرّف تدبير: يُضاف. تُضاف الملفات في صفحة الموقف.
roadmaps-workbook-id = المعرّف
roadmaps-workbook-guidance = إرشادات
roadmaps-workbook-answer = الإجابة
roadmaps-workbook-source = مصدر الإجابة
roadmaps-workbook-note = ملاحظة
roadmaps-workbook-fix = ما ينبغي تصحيحه
roadmaps-workbook-stray = خارج مكانها
roadmaps-workbook-lists = القوائم
roadmaps-workbook-cover = عن هذا المصنف
roadmaps-workbook-made = أُعد في
roadmaps-workbook-how = كيف يُملأ
roadmaps-workbook-how-answer = اكتب في عمود الإجابات. الخلية الفارغة لا تغيّر شيئاً.
roadmaps-workbook-how-choice = حيث توجد قائمة في الخلية، اختر منها.
roadmaps-workbook-how-day = اكتب الأيام بصيغة السنة-الشهر-اليوم، مثل 2028-06-30.
roadmaps-workbook-how-new = تضيف المجموعات الموسومة بأنها جديدة ما لا يوجد بعد. اترك فارغاً ما لا تحتاج إليه.
roadmaps-workbook-how-back = أعد الملف إلى من أعطاك إياه. يمكن نقل الأوراق والأعمدة والصفوف.
roadmaps-workbook-how-clear = لحذف إجابة، اكتب { $value } في خليتها.
roadmaps-workbook-clear = [حذف]
roadmaps-workbook-history = من مصنف
roadmaps-workbook-history-undone = أُلغي مصنف

## Formal acts

roadmaps-act-heading = { $value }
roadmaps-act-finalize = تُثبَّت النسخة المكتملة للمصادقة، وتُبلَّغ السلطة المختصة.
roadmaps-act-discard = تختفي المسودة لدى الجميع، وتبقى في سجل التغييرات ولا تُحتسب في أي مكان.
roadmaps-act-take-back = تعود النسخة مسودة من جديد، وتُبلَّغ السلطة مع ملاحظتك.
roadmaps-act-return = تعود النسخة إلى جهة الاتصال مسودةً مع ملاحظتك.
roadmaps-act-validate = توقّع النص المعروض هنا بعينه، باسمك ومنصبك وتاريخ اليوم.
roadmaps-act-reopen = تعود النسخة مسودة من جديد، وتبقى المصادقة عليها في سجل التغييرات ولا تعود سارية.
roadmaps-act-finalize-plan = تُرسل خطة العمل إلى السلطة المختصة، ويبقى النص المصادَق عليه كما هو.
roadmaps-act-validate-plan = توقّع خطة العمل المعروضة هنا بعينها.
roadmaps-act-return-plan = تعود خطة العمل إلى جهة الاتصال مع ملاحظتك، ويبقى النص المصادَق عليه.
roadmaps-act-publish = يمكن للجميع قراءة هذه النسخة من الآن فصاعداً. وتبقى النسخة المنشورة السابقة متاحة للقراءة مع الإشارة إلى أن نسخة أحدث حلّت محلها.
roadmaps-act-withdraw = لا تعرض الصفحة العامة بعد ذلك إلا أن خارطة الطريق سُحبت، مع السبب الذي تذكره.
roadmaps-act-offers = عدد الأنشطة المنجزة التي يُعرض عليك لاحقاً اقتراح كل منها كممارسة جيدة: { $n }
roadmaps-act-what = ما يُوقَّع
roadmaps-act-text = النص الكامل
roadmaps-act-language = هذا ما يُوقَّع، بهذه اللغة دون غيرها: { $value }
roadmaps-act-others = هذه النسخة باللغات الأخرى
roadmaps-act-others-why = ليست هي ما توقّعه، ولكل منها بصمتها الرقمية.
roadmaps-act-note = ملاحظة
# used: dynamic
roadmaps-act-note-hint = تُحفظ مع الإجراء الرسمي وتُرسل إلى المعنيين.
roadmaps-act-remark = تعليق
roadmaps-act-confirm = تأكيد
roadmaps-act-sure = قرأت هذا وأريد أن يتم
roadmaps-acts-done = الإجراءات الرسمية
roadmaps-fingerprints = البصمات الرقمية
roadmaps-fingerprints-how = البصمة الرقمية هي ⁦SHA-256⁩ محسوبة على صيغة JSON المعيارية للغة واحدة. ويمكن لأي شخص أن يحسبها من جديد.
roadmaps-fingerprint-body = النص
roadmaps-fingerprint-plan = البصمة الرقمية للخطة

## Submission

roadmaps-submit-heading = إرسال إلى الأمانة
roadmaps-submit-lede = تُرسل نسخة ثابتة إلى اليونسكو بالإنكليزية أو بالفرنسية، وتتلقى إشعاراً بالاستلام على الفور.
roadmaps-submit-language = لغة النص الذي ترسله
roadmaps-submit-missing = غير متاح بعد بهذه اللغة: { $value }
roadmaps-submit-texts = ما يُرسَل
roadmaps-submit-read = النص الكامل بهذه اللغة: { $value }
roadmaps-submit-replaces = يحل هذا النص محل التقديم { $value }.
roadmaps-submit-sure = إرسال هذه النسخة باللغة المختارة
roadmaps-submit-button = إرسال خارطة الطريق إلى اليونسكو
roadmaps-submissions-heading = التقديمات
roadmaps-submission-heading = التقديم { $value }
roadmaps-sent-on = تاريخ الإرسال
roadmaps-sent-by = المرسل
roadmaps-came-as-package = وردت في حزمة من منصة أخرى
roadmaps-since = منذ
roadmaps-since-day = منذ { $value }
roadmaps-turn = بانتظار من
roadmaps-turn-secretariat = بانتظار الأمانة
roadmaps-turn-party = بانتظار الطرف
roadmaps-turn-nobody = انتهى
roadmaps-stage-word = الحالة
roadmaps-days = الأيام
roadmaps-n-days = { $n ->
    [0] اليوم
    [one] منذ يوم واحد
    [two] منذ يومين
    [few] منذ { $n } أيام
    [many] منذ { $n } يومًا
   *[other] منذ { $n } يوم
  }
roadmaps-receipt-next = تفتح الأمانة خارطة الطريق، وقد تطرح أسئلة، ثم تقبلها. وتبقى هذه الصفحة في عنوانها. ولتصحيح خطأ، أرسل نسخة أحدث.
roadmaps-as-package = إرساله إلى منصة أخرى في حزمة موقَّعة
roadmaps-replaces = يحل محل
roadmaps-replaced-by = حل محله
roadmaps-conversation = الأسئلة والأجوبة
roadmaps-conversation-empty = لم يُكتب شيء بعد.
roadmaps-open-points = في انتظار الإجابة
roadmaps-question-n = السؤال { $value }
roadmaps-thread-answered = تمت الإجابة
roadmaps-thread-closed = أُغلق
roadmaps-thread-answer = الإجابة
roadmaps-part-whole = النص بأكمله
roadmaps-part-stage = خطة العمل، المرحلة { $value }
roadmaps-part-action = خطة العمل، الإجراء { $value }
roadmaps-respond-note = ما تريد قوله
roadmaps-respond-bundle = يتعلق كل سؤال بجزء واحد من النص ويظهر بجانبه. وتُرسل الأسئلة كلها في رسالة واحدة.
roadmaps-respond-point = سؤال أو تصويب، السطر { $value }
roadmaps-respond-said = ما تسأل عنه أو ما ينبغي تصويبه
roadmaps-respond-answer = إجابتك، أو سبب عدم تغيير أي شيء
roadmaps-respond-more = أسئلة أخرى
roadmaps-respond-part = الجزء الذي يتعلق به السؤال
roadmaps-respond-reason = سبب التصويب
roadmaps-frozen = النص كما أُرسل
roadmaps-desk-heading = خرائط الطريق المقدَّمة
roadmaps-desk-found = عدد التقديمات: { $n }
roadmaps-desk-empty = لا شيء ينتظر هنا.
roadmaps-claim-owner = لدى
roadmaps-claim-until = { $first }، حتى { $second }
roadmaps-claim-held = هذا الملف لدى { $name } منذ { $since } وحتى { $until }.
roadmaps-claim-nobody = لا أحد يتولى هذا الملف.
roadmaps-claim-take = تولَّ الملف
roadmaps-claim-release = أفرج عن الملف
roadmaps-next-act = الخطوة التالية
roadmaps-next-open = فتح ما أُرسل
roadmaps-next-decide = السؤال أو القبول
roadmaps-next-answer = الإجابة عن الأسئلة
roadmaps-next-correct = التصويب أو بيان سبب عدمه
roadmaps-next-send = الإرسال إلى الأمانة
roadmaps-next-prepare = مواصلة خارطة الطريق
roadmaps-next-begin = البدء في خارطة طريق
roadmaps-next-nothing = لا شيء
roadmaps-desk-states = خرائط الطريق بحسب الحالة
roadmaps-desk-lede = كل طرف مع الحالة المعلنة لخارطة طريقه وما يلي ومن عليه الدور. يحتفظ العنوان بعوامل التصفية: احفظه للعودة إلى القائمة نفسها.
roadmaps-desk-none = لا يوجد طرف يطابق عوامل التصفية هذه.
roadmaps-desk-group = المجموعة الإقليمية
roadmaps-desk-counter = العدد في يوم محدد
roadmaps-sort = الترتيب
roadmaps-sort-since = الأطول انتظارًا لدى الأمانة أولًا
roadmaps-sort-party = حسب اسم الطرف
roadmaps-sort-state = حسب الحالة
roadmaps-remind = تذكير
roadmaps-remind-choose = التذكير
roadmaps-remind-preview = معاينة التذكيرات للأطراف المختارة
roadmaps-remind-preview-all = معاينة التذكيرات لكل من عليه الدور في هذه القائمة
roadmaps-remind-heading = التذكيرات قبل إرسالها
roadmaps-remind-none = لم يُختر أي طرف عليه الدور. عد واختر طرفًا واحدًا على الأقل.
roadmaps-remind-undo = ما يُرسل لا يمكن سحبه. افتح كل اسم لقراءة الرسالة بلغتها.
roadmaps-remind-count = { $n ->
    [0] لا أحد يتلقى رسالة.
    [one] يتلقى شخص واحد رسالة.
    [two] يتلقى شخصان رسالة لكل منهما.
    [few] يتلقى { $n } أشخاص رسالة لكل منهم.
    [many] يتلقى { $n } شخصًا رسالة لكل منهم.
   *[other] يتلقى { $n } شخص رسالة لكل منهم.
  }
roadmaps-remind-nobody = لا يوجد من يُكتب إليه: ليس للطرف جهة اتصال هنا. لن يتلقى أي رسالة.
roadmaps-remind-lately = تم تذكيره مؤخرًا
roadmaps-remind-again = { $n ->
    [one] الكتابة أيضًا إلى من تم تذكيرهم خلال يوم واحد
    [two] الكتابة أيضًا إلى من تم تذكيرهم خلال يومين
    [few] الكتابة أيضًا إلى من تم تذكيرهم خلال { $n } أيام
    [many] الكتابة أيضًا إلى من تم تذكيرهم خلال { $n } يومًا
   *[other] الكتابة أيضًا إلى من تم تذكيرهم خلال { $n } يوم
  }
roadmaps-remind-confirm = التأكيد
roadmaps-remind-sure = اطلعت على من يتلقى ماذا وأريد الإرسال
roadmaps-remind-send = أرسل التذكيرات
roadmaps-reminded-on = تم التذكير في { $value }
roadmaps-remind-log = التذكيرات المرسلة
roadmaps-remind-log-none = لم يُرسل أي تذكير.
roadmaps-remind-found = التذكيرات المرسلة إلى الأطراف: { $n }
roadmaps-remind-told = من تلقاه
roadmaps-desk-by-state = النسخ بحسب الحالة
roadmaps-desk-versions = النسخ

## Offers, outside

roadmaps-offers-heading = ممارسات جيدة يمكن مشاركتها
roadmaps-offers-lede = يمكن اقتراح كل نشاط منجز كممارسة جيدة. ولا يصل أي شيء إلى الأمانة دون موافقتك.
roadmaps-offers-none = لا توجد عروض. تُقدَّم العروض عند نشر خارطة طريق تتضمن أنشطة منجزة.
roadmaps-offer-open = بلا إجابة
roadmaps-offer-later = لاحقاً
roadmaps-offer-yes = نعم
roadmaps-offer-no = لا
roadmaps-offer-measure = التدبير
roadmaps-offer-who = من أسهم في نجاحه
# used: dynamic
roadmaps-offer-who-hint = مطلوب إذا كان الإثبات تدبيراً منشوراً.
roadmaps-offer-title = عنوان التدبير
# used: dynamic
roadmaps-offer-title-hint = يُستخدم إذا كان الإثبات رابطاً أو ملفاً: تُستهل منه مسودة.
roadmaps-outside-heading = خارطة طريق اعتُمدت خارج المنصة
roadmaps-outside-lede = سجّل خارطة طريق اعتُمدت خارج هذه المنصة. وتُنشر على الفور مع الإشارة إلى ذلك.
roadmaps-outside-file = الملف
roadmaps-outside-day = تاريخ الاعتماد
# used: dynamic
roadmaps-outside-day-hint = سنة-شهر-يوم، مثل ⁦2024-05-21⁩
roadmaps-outside-source = المصدر
# used: dynamic
roadmaps-outside-source-hint = من اعتمدها وأين نُشرت.
roadmaps-outside-language = لغة الملف
roadmaps-outside-positions = المواقف، بقدر ما هو معروف
roadmaps-outside-enter = تسجيل ونشر

## Public

roadmaps-list-heading = خرائط الطريق الوطنية
roadmaps-list-lede = ما نشرته الأطراف من خرائط طريقها للبيئة الرقمية. ابحث عنها بحسب النشاط أو الاحتياج أو القطاع أو الصك، وضع اثنتين إلى أربع منها جنباً إلى جنب.
roadmaps-none-found = لا توجد خارطة طريق تطابق كل هذه الشروط. أزِل أحد عوامل التصفية:
roadmaps-error-filter-day = تنظر عوامل التصفية في ما هو منشور اليوم. أزِل اليوم أو عوامل التصفية.
roadmaps-facet-activity = النشاط المتناوَل
roadmaps-facet-priority = النشاط ذو الأولوية
roadmaps-facet-planned = النشاط المخطط له
roadmaps-facet-active = النشاط الجاري
roadmaps-facet-done = النشاط المنجز
roadmaps-facet-position = الموقف من نشاط
roadmaps-facet-need = احتياج يفضي إلى النشاط
roadmaps-facet-instrument = القوانين والتدابير والاستراتيجيات
roadmaps-list-found = عدد الأطراف: { $n }
roadmaps-list-none = عدد الأطراف التي ليست لها خارطة طريق منشورة: { $n }
roadmaps-list-empty = لم تُنشر أي خارطة طريق حتى هذا اليوم.
roadmaps-list-sectors = مقارنة بحسب القطاع
roadmaps-list-sectors-caption = الأطراف بحسب القطاعات ذات الأولوية في خرائط طريقها
roadmaps-list-parties = الأطراف
roadmaps-list-which = أسماؤها
roadmaps-counter-heading = خرائط الطريق، { $value }
roadmaps-counter-begun = مستهلة
roadmaps-counter-finalized = في صيغتها النهائية
roadmaps-counter-published = منشورة
roadmaps-counter-implemented = قيد التنفيذ
roadmaps-counter-outside = معتمدة خارج المنصة
roadmaps-counter-how = المحسوب هو الأطراف. مستهلة: توجد نسخة ما. في صيغتها النهائية: سبق أن وُضعت نسخة في صيغتها النهائية. قيد التنفيذ: تتضمن خطة نسخة منشورة إجراءً مكتملاً.
roadmaps-shared-on = أُطلعت عليها اليونسكو، { $value }
roadmaps-superseded-banner = توجد نسخة أحدث من خارطة الطريق هذه.
roadmaps-superseded-link = قراءة النسخة الحالية
roadmaps-withdrawn-heading = سُحبت خارطة الطريق هذه
roadmaps-credit = استُهلت انطلاقاً من خارطة طريق { $value }
roadmaps-revision-why = ما يغيّره هذا التنقيح
roadmaps-print = عرض للطباعة
roadmaps-document-contents = المحتويات
# At the top of every page of a file made of a draft.
roadmaps-document-draft = مسودة - لم تُرسل
roadmaps-document-unpublished = غير منشورة
roadmaps-document-download = النسخة قيد الإعداد في ملف (DOCX)
roadmaps-address = العنوان الدائم
roadmaps-page-title = { $first } - { $second }
roadmaps-disclaimer = المحتوى خاص بالطرف.

## After an act

roadmaps-done-saved = حُفظ.
roadmaps-done-start = بدأت المسودة.
roadmaps-done-evidence = أُضيف الإثبات.
roadmaps-done-removed = أُزيل، ويبقى في سجل التغييرات.
roadmaps-done-restore = استُعيدت النسخة السابقة كنسخة جديدة.
roadmaps-done-workbook = طُبق. إنه قيد واحد بين النسخ المحفوظة ويمكن إلغاؤه.
roadmaps-done-workbook-given = سُجّل. نزّل المصنف من القائمة وأرسله.
roadmaps-done-workbook-undone = أُلغي.
roadmaps-done-workbook-undone-kept = أُلغي. يبقى ما غيّره الزملاء منذ ذلك الحين.
roadmaps-done-discard = جرى التخلي عن المسودة.
roadmaps-done-finalize = وُضعت الصيغة النهائية، وأُبلغت السلطة المختصة. ولم يُرسل أي شيء إلى الأمانة.
roadmaps-done-take-back = استُرجعت: عادت مسودة من جديد.
roadmaps-done-return = أُعيدت مع ملاحظتك.
roadmaps-done-validate = جرت المصادقة والتوقيع.
roadmaps-done-reopen = أُعيد فتحها: عادت مسودة من جديد.
roadmaps-done-finalize-plan = خطة العمل بانتظار السلطة المختصة.
roadmaps-done-validate-plan = جرت المصادقة على خطة العمل.
roadmaps-done-return-plan = أُعيدت خطة العمل مع ملاحظتك.
roadmaps-done-publish = نُشرت.
roadmaps-done-withdraw = سُحبت مع السبب الذي ذكرته.
roadmaps-done-translation = حُفظت الترجمة.
roadmaps-done-progress = سُجّل التقدم.
roadmaps-done-submit = أُرسلت. هذا إشعارك بالاستلام.
roadmaps-done-respond = تم. وأُبلغ الجانب الآخر.
roadmaps-done-claim = أصبح الملف لديك.
roadmaps-done-release = أُفرج عنه. يمكن لآخرين توليه.
roadmaps-done-remind = التذكيرات في طريقها. يظهر هنا من تلقاها.
roadmaps-done-offer = حُفظت إجابتك.
roadmaps-done-outside = سُجّلت ونُشرت.

## Refusals

roadmaps-error-not-now = لا يمكن ذلك في الحالة الراهنة لخارطة الطريق.
roadmaps-error-note = اكتب ملاحظة: يُحفظ هذا الإجراء مع سببه.
roadmaps-error-confirm = ضع علامة في المربع للتأكيد.
roadmaps-error-changed = تغيّر هذا منذ أن فتحته. وهو معروض كما هو الآن: اقرأه من جديد.
roadmaps-error-question = اكتب سؤالًا واحدًا على الأقل
roadmaps-error-answer = أجب عن كل سؤال أو اذكر سبب عدم تغيير أي شيء
roadmaps-error-none-chosen = اختر طرفًا واحدًا على الأقل
roadmaps-error-nobody-reminded = لم يُرسل شيء: الأطراف المختارة ليس لها من يُكتب إليه أو تم تذكيرها خلال { $n } يومًا.
roadmaps-error-missing = العدد الناقص: { $n }. أكمل القائمة أعلاه.
roadmaps-error-open-exists = توجد نسخة قيد الإعداد بالفعل. أكملها أو تخلَّ عنها أولاً.
roadmaps-error-none-published = لا توجد خارطة طريق منشورة يمكن البدء منها.
roadmaps-error-own-roadmap = هذه خريطة الطريق الخاصة بكم. ابدؤوا تنقيحها بدلاً من ذلك.
roadmaps-error-not-in-draft = لم تعد هذه النسخة مسودة. استرجعها أو أعد فتحها لتعديلها.
roadmaps-error-not-your-part = لم يُسند إليك هذا الجزء. اسأل جهة الاتصال.
roadmaps-error-same-person = لا يجوز لمن وضع الصيغة النهائية أن يصادق عليها. يجب أن يقوم بذلك شخص آخر مسند إليه دور السلطة المختصة.
roadmaps-error-plan-validated = سبقت المصادقة على خطة العمل.
roadmaps-error-circle = هذه الإجراءات يتوقف بعضها على بعض في حلقة مغلقة: { $value }. حُفظ ما اخترته؛ احذف أحد أوجه التوقف قبل وضع الصيغة النهائية.
roadmaps-error-value = هذه القيمة لا توافق نوع المؤشر: عدد، أو عدد صحيح من 0 إلى 5 على السلّم، أو نعم أو لا.
roadmaps-error-authority-withdraws = السلطة المختصة هي التي تسحب خارطة الطريق.
roadmaps-error-measure = اختر تدبيراً لهذا الطرف.
roadmaps-error-not-of-framework = لا يوجد نشاط { $value } في الإطار. اختر من القائمة.
roadmaps-error-original-language = هذه لغة الأصل. اختر لغة أخرى.
roadmaps-error-not-validated = لا يمكن إرسال إلا نسخة مصادَق عليها أو منشورة.
roadmaps-error-language = تُرسل خرائط الطريق بالإنكليزية أو بالفرنسية. اختر إحداهما.
roadmaps-error-language-of-file = أرسلها بلغة الملف.
roadmaps-error-untranslated = عدد النصوص غير المتاحة بهذه اللغة: { $n }. وهي واردة في القائمة أعلاه.
roadmaps-error-recall-first = لم يُفتح تقديمك الأخير بعد. استردّه قبل إرسال تقديم آخر.
roadmaps-error-same-text = هذا هو النص الذي أرسلته من قبل. أرسل نسخة أحدث أو أجب الأمانة.
roadmaps-error-unreadable = لا تستطيع هذه المنصة عرض النص الوارد كله، فلم يُدخل.
roadmaps-error-offer-answered = سبقت الإجابة عن هذا العرض.
roadmaps-error-day-to-come = أدخل يوماً قد مضى.
roadmaps-error-body-or-person = اذكر جهة أو شخصاً.
roadmaps-error-ends-before = تنتهي قبل أن تبدأ. صحِّح أحد اليومين.
roadmaps-error-more-than-all = هذا أكثر من جميع المشاركين. صحِّح أحد العددين.
roadmaps-error-overtaken = حفظ زميل هذا القيد في هذه الأثناء. ويظهر ما حفظه فوق نصك: اجمع بينهما ثم احفظ.

## Mine to do, desk

roadmaps-wait-draft = متابعة مسودة خارطة الطريق، النسخة { $number } ({ $party })
roadmaps-wait-returned = تعديل خارطة الطريق المعادة، النسخة { $number } ({ $party })
roadmaps-wait-part = كتابة الجزء المسند إليك من خارطة الطريق، النسخة { $number } ({ $party })
roadmaps-wait-validate = المصادقة على خارطة الطريق أو إعادتها، النسخة { $number } ({ $party })
roadmaps-wait-validate-plan = المصادقة على خطة العمل أو إعادتها، النسخة { $number } ({ $party })
roadmaps-wait-plan-returned = تعديل خطة العمل المعادة، النسخة { $number } ({ $party })
roadmaps-wait-publish = نشر خارطة الطريق المصادَق عليها، النسخة { $number } ({ $party })
roadmaps-wait-question = الإجابة عن سؤال الأمانة بشأن النسخة { $number } ({ $party })
roadmaps-wait-correction = تصويب النسخة { $number } أو بيان سبب عدم تغيير شيء ({ $party })
roadmaps-wait-offers = الممارسات الجيدة المعروضة عليك: { $number } ({ $party })
roadmaps-wait-open = فتح خارطة الطريق المقدَّمة، النسخة { $number } ({ $party })
roadmaps-wait-decide = طرح سؤال أو طلب تصويب أو قبول النسخة { $number } ({ $party })

## Mail

# used: dynamic
roadmaps-notice-finalized-subject = { $party } - خارطة الطريق: في صيغتها النهائية وبانتظار مصادقتك
# used: dynamic
roadmaps-notice-finalized-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-taken-back-subject = { $party } - خارطة الطريق: استرجعتها جهة الاتصال
# used: dynamic
roadmaps-notice-taken-back-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-discarded-subject = { $party } - خارطة الطريق: أُلغيت المسودة
# used: dynamic
roadmaps-notice-discarded-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } لم تعد المسودة ضمن عمل الطرف الذي تعمل لديه، ويبقى تاريخها محفوظاً.
# used: dynamic
roadmaps-notice-returned-subject = { $party } - خارطة الطريق: أُعيدت مع ملاحظة
# used: dynamic
roadmaps-notice-returned-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-reopened-subject = { $party } - خارطة الطريق: أُعيد فتحها ولم تعد المصادقة سارية
# used: dynamic
roadmaps-notice-reopened-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-validated-subject = { $party } - خارطة الطريق: مصادَق عليها
# used: dynamic
roadmaps-notice-validated-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-plan-waiting-subject = { $party } - خارطة الطريق: خطة العمل بانتظار مصادقتك
# used: dynamic
roadmaps-notice-plan-waiting-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-plan-validated-subject = { $party } - خارطة الطريق: جرت المصادقة على خطة العمل
# used: dynamic
roadmaps-notice-plan-validated-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-plan-returned-subject = { $party } - خارطة الطريق: أُعيدت خطة العمل مع ملاحظة
# used: dynamic
roadmaps-notice-plan-returned-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-what-changed-subject = { $party } - خارطة الطريق: ما الذي تغيّر في خطة العمل؟
# used: dynamic
roadmaps-notice-what-changed-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. ما المراحل والإجراءات التي بدأت أو أُنجزت أو جرى التخلي عنها؟ افتح الصفحة أدناه للإبلاغ عن ذلك. وإن لم يتغير شيء فلا يلزم فعل شيء.
# used: dynamic
roadmaps-notice-published-subject = { $party } - خارطة الطريق: نُشرت
# used: dynamic
roadmaps-notice-published-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-withdrawn-subject = { $party } - خارطة الطريق: سُحبت
# used: dynamic
roadmaps-notice-withdrawn-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-entered-subject = { $party } - خارطة الطريق: سُجّلت نسخة اعتُمدت خارج المنصة
# used: dynamic
roadmaps-notice-entered-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-submitted-subject = { $party } - خارطة الطريق: قُدّمت
# used: dynamic
roadmaps-notice-submitted-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-receipt-subject = { $party } - خارطة الطريق: أُرسلت، وهذا إشعار بالاستلام
# used: dynamic
roadmaps-notice-receipt-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. رقم إشعار الاستلام: { $receipt }. تاريخ الإرسال: { $sent }. ⁦SHA-256⁩ للنص: { $fingerprint }. افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-receipt-plan-subject = { $party } - خارطة الطريق: أُرسلت، وهذا إشعار بالاستلام
# used: dynamic
roadmaps-notice-receipt-plan-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. رقم إشعار الاستلام: { $receipt }. تاريخ الإرسال: { $sent }. ⁦SHA-256⁩ للنص: { $fingerprint }. ⁦SHA-256⁩ لخطة العمل: { $plan }. افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-recalled-subject = { $party } - خارطة الطريق: استُردّ التقديم
# used: dynamic
roadmaps-notice-recalled-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-opened-subject = { $party } - خارطة الطريق: استلمتها الأمانة
# used: dynamic
roadmaps-notice-opened-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-answered-subject = { $party } - خارطة الطريق: أجاب الطرف
# used: dynamic
roadmaps-notice-answered-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-question-subject = { $party } - خارطة الطريق: سؤال بانتظار إجابة
# used: dynamic
roadmaps-notice-question-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-correction-subject = { $party } - خارطة الطريق: طُلب تصويب
# used: dynamic
roadmaps-notice-correction-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-closed-subject = { $party } - خارطة الطريق: أُغلق السؤال أو طلب التصويب
# used: dynamic
roadmaps-notice-closed-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
# used: dynamic
roadmaps-notice-remind-begin-subject = { $party } - خارطة الطريق: دعوة إلى البدء
# used: dynamic
roadmaps-notice-remind-begin-text = تدعو الأمانة الطرف { $party } إلى البدء في خارطة طريقه الوطنية. ترشد الصفحة أدناه إلى الخطوات، وتقدم الأمانة المساعدة عند الطلب.
# used: dynamic
roadmaps-notice-remind-prepare-subject = { $party } - خارطة الطريق: مواصلة العمل
# used: dynamic
roadmaps-notice-remind-prepare-text = أعلن الطرف { $party } أنه يعد خارطة طريقه الوطنية. تبين الصفحة أدناه الخطوات التالية. اكتبوا إلى الأمانة حيثما كانت المساعدة مفيدة.
# used: dynamic
roadmaps-notice-remind-send-subject = { $party } - خارطة الطريق: إرسال النسخة المنشورة
# used: dynamic
roadmaps-notice-remind-send-text = نشر الطرف { $party } خارطة طريقه الوطنية. تقود الصفحة أدناه إلى الاستمارة التي تُرسل بها إلى الأمانة بالإنجليزية أو الفرنسية؛ ويصدر الإيصال على الفور.
# used: dynamic
roadmaps-notice-remind-answer-subject = { $party } - خارطة الطريق: أسئلة تنتظر الإجابة
# used: dynamic
roadmaps-notice-remind-answer-text = سألت الأمانة عن خارطة الطريق الوطنية التي أرسلها الطرف { $party }. ترد الأسئلة في الصفحة أدناه بجانب الأجزاء المعنية، مع مكان لكل إجابة.
# used: dynamic
roadmaps-notice-remind-correct-subject = { $party } - خارطة الطريق: طُلب تصويب
# used: dynamic
roadmaps-notice-remind-correct-text = طلبت الأمانة تصويبًا في خارطة الطريق الوطنية التي أرسلها الطرف { $party }. تبين الصفحة أدناه ماهيته وسببه. أرسلوا نسخة مصوبة أو اذكروا هناك سبب عدم تغيير أي شيء.
# used: dynamic
roadmaps-notice-accepted-subject = { $party } - خارطة الطريق: قُبلت
# used: dynamic
roadmaps-notice-accepted-text = خارطة الطريق الوطنية ({ $party })، النسخة { $number }. { $note } افتح الصفحة أدناه لقراءتها واتخاذ ما يلزم.
roadmaps-column-title = العنوان
roadmaps-column-state = الحالة
roadmaps-column-published = تاريخ النشر
roadmaps-column-shared = أُطلعت عليها اليونسكو
roadmaps-column-address = العنوان الدائم

## Parts laid open in a consultation

roadmaps-consulted-text = العنوان والملخص والملف التعريفي
roadmaps-consulted-chapters = النص بفصوله
roadmaps-consulted-sectors = القطاعات وأسبابها
roadmaps-consulted-positions = المواقف من الأنشطة
roadmaps-consulted-plan = خطة العمل
roadmaps-consultations = المشاورات المفتوحة حالياً
roadmaps-calls = ما سُئلت عنه الأطراف
roadmaps-status-reports = تقارير الحالة
roadmaps-side-heading = خرائط الطريق جنباً إلى جنب
roadmaps-side-lede = من خريطتين إلى أربع خرائط طريق منشورة، بحسب الناتج والنشاط. ترد الأعمدة بترتيب اختيارها.
roadmaps-side-choose = اختيار الأطراف
roadmaps-side-parties = أطراف نشرت خريطة طريق
roadmaps-side-sectors = القطاعات ذات الأولوية
roadmaps-side-priority = أولوية: { $first }، { $second }
roadmaps-side-needs = الاحتياجات مع الأنشطة التي تفضي إليها
roadmaps-side-stages = مراحل خطة العمل
roadmaps-side-no-plan = لم تُنشر معها خطة عمل مصدَّق عليها.
roadmaps-side-outside = غير مسجّل: اعتُمدت خارج المنصة وأُدخلت في شكل ملف.
roadmaps-side-without = { $value }: لا توجد خارطة طريق منشورة، ولذلك لا عمود لها.
roadmaps-side-kept = مختارة للمقارنة
roadmaps-side-add = إضافة إلى المقارنة
roadmaps-side-is-kept = ضمن المقارنة
roadmaps-side-more = اختر طرفاً آخر لعرضها جنباً إلى جنب.
roadmaps-error-side-most = اختر أربعة أطراف على الأكثر
roadmaps-n-rounds = { $n ->
    [one] جولة واحدة
    [two] جولتان
    [few] { $n } جولات
    [many] { $n } جولة
   *[other] { $n } جولة
  }
roadmaps-n-contributions = { $n ->
    [one] مساهمة واحدة منشورة
    [two] مساهمتان منشورتان
    [few] { $n } مساهمات منشورة
    [many] { $n } مساهمة منشورة
   *[other] { $n } مساهمة منشورة
  }
roadmaps-rounds-heading = المشاورات التي أُجريت بشأنها
