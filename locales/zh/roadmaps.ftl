### Words of the slice roadmaps. Keys begin with roadmaps-.


## 缔约方的工作

roadmaps-work-title = 国家路线图
roadmaps-of-party = { $value }的路线图
roadmaps-not-begun = 未开始
roadmaps-not-sent = 未发送。秘书处尚未收到任何内容。
roadmaps-sent = 已于{ $day }发送：回执{ $receipt }，{ $state }。
roadmaps-last-change = 最后修改：{ $when }，{ $name }
roadmaps-also-here = { $name }在{ $n }分钟前打开了此路线图
roadmaps-here-too = { $name } 正在查看此页，已打开 { $n } 分钟
roadmaps-next = 下一步：{ $value }
roadmaps-next-position = 下一步：说明{ $value }的进展情况
roadmaps-returned-note = 退回路线图时所附的说明
roadmaps-without-authority = 该缔约方的国家主管机关没有账户，因此无法核准。请向管理员申请邀请。
roadmaps-authority-ask = 向管理员申请主管机关账户
roadmaps-plan-left-out = 行动计划尚未定稿或尚未核准。在此之前，发布和提交均不包括行动计划。
roadmaps-none-open = 没有正在编制的版本。
roadmaps-more = 更多
roadmaps-public-link = 路线图的公开页面
roadmaps-versions-heading = 版本
roadmaps-acts-heading = 您现在可以执行的操作
roadmaps-step-positions = 现状评估与诊断
roadmaps-step-team = 团队与磋商
roadmaps-step-capacity = 能力建设
roadmaps-step-plan = 起草：优先事项和行动计划
roadmaps-step-alongside = 与其他各步骤同步进行。
roadmaps-step-reached = 当前步骤
roadmaps-steps-why = 这是开放路线图的四个步骤。顺序仅供引导，不作限制。
roadmaps-step-invited = 受邀：{ $n }
roadmaps-step-took-part = 参加：{ $n }
roadmaps-task-text = 撰写标题、摘要和概况
roadmaps-task-sectors = 选择优先部门
roadmaps-task-positions = 说明各项活动的进展情况
roadmaps-task-chapters = 分章撰写正文
roadmaps-task-diagnosis = 撰写诊断
roadmaps-task-team = 组建国家团队并登记利益攸关方
roadmaps-task-consultation = 开展磋商
roadmaps-task-trainings = 规划并记录培训
roadmaps-task-priorities = 选择优先活动
roadmaps-task-plan = 撰写行动计划
roadmaps-task-check = 核对全部答案
roadmaps-status-not-started = 未开始
roadmaps-status-in-progress = 进行中
roadmaps-status-ready = 可以核对
roadmaps-status-checked = 已核对
roadmaps-status-cannot = 尚不能开始
roadmaps-status-now = 现在可以进行
roadmaps-status-done = 已完成
roadmaps-n-chosen = 已选：{ $n }
roadmaps-n-stated = 已说明{ $first }项，共{ $second }项
roadmaps-n-missing = 尚缺：{ $n }
roadmaps-n-evidence = 佐证材料：{ $n }
roadmaps-n-needs = 需求：{ $n }
roadmaps-n-paragraphs = 段落：{ $n }
roadmaps-n-comments-open = 未处理的评论：{ $n }
roadmaps-n-listed = 已登记：{ $n }
roadmaps-n-trainings = 培训：{ $n }
roadmaps-n-actions = 行动：{ $n }
roadmaps-start-heading = 开始一个版本
roadmaps-start-original = 首先使用的撰写语言
roadmaps-start-blank = 从空白开始
roadmaps-start-template = 按每项产出各设一章开始
roadmaps-start-why = 修订的内容和理由
roadmaps-start-other = 另一缔约方的路线图
roadmaps-start-from-other = 以此为基础开始，并注明出处
roadmaps-back-tasks = 返回任务列表
roadmaps-back-positions = 返回进展情况
roadmaps-back-plan = 返回行动计划
roadmaps-back-chapters = 返回各章
roadmaps-back-chapter = 返回本章
roadmaps-back-stage = 返回该阶段
roadmaps-back-submissions = 返回提交列表
roadmaps-back-register = 返回登记表
roadmaps-back-trainings = 返回培训列表
roadmaps-tasks-heading = 各项任务的负责方和期限
roadmaps-tasks-lede = 这些信息附在该版本旁，仅供您的团队使用，不签署也不公布。
roadmaps-tasks-set = 设定负责方和期限
roadmaps-charge-owner = 负责方
roadmaps-charge-owner-hint = 填写机构或职务，请勿填写个人姓名。
roadmaps-charge-of = 负责方：{ $value }
roadmaps-charge-by = 期限：{ $value }

## 保存

roadmaps-save-list = 保存并前往列表
roadmaps-written-in = 首先以此语言撰写：{ $value }
roadmaps-closed-state = 此版本已不是草稿，其文本只能阅读，不能修改。
roadmaps-closed-part = 此部分未分配给您。您可以阅读，但不能修改。
roadmaps-conflict-lede = 内容没有丢失。请为每个答案选择要保留的文本，然后保存。
roadmaps-conflict-yours = 您的文本
roadmaps-conflict-theirs = 他人的文本
roadmaps-conflict-keep-yours = 保留我的
roadmaps-conflict-keep-theirs = 保留他人的
roadmaps-conflict-who = 您打开此页后的更改：
roadmaps-conflict-nothing = 无：空白或已移除
roadmaps-conflict-stays = 予以保留，其中没有文字。
roadmaps-conflict-history = 所有已保存的版本
roadmaps-second-ar = 阿拉伯文
roadmaps-second-zh = 中文
roadmaps-second-en = 英文
roadmaps-second-fr = 法文
roadmaps-second-ru = 俄文
roadmaps-second-es = 西班牙文

## 文本和部门

roadmaps-text-heading = 标题、摘要和概况
roadmaps-text-title = 标题
roadmaps-text-summary = 摘要
roadmaps-text-profile = 需求和资源
roadmaps-text-profile-why = 读者可在您所选活动旁看到概况。
roadmaps-text-context = 背景
roadmaps-text-needs = 需求
roadmaps-text-means = 资源手段
roadmaps-text-settings = 设置
roadmaps-text-second = 第二语言
roadmaps-text-second-hint = 此后每份表单均在原文旁显示该语言的填写栏。
roadmaps-text-preparation = 公开显示路线图正在编制中
roadmaps-sectors-heading = 优先部门
roadmaps-sectors-choose = 文化部门
roadmaps-sectors-reason = 选择该部门的理由
roadmaps-diagnosis-heading = 诊断
roadmaps-diagnosis-lede = 请说明现状如何摸清、有何发现。读者可在您所选活动旁看到诊断。
roadmaps-diagnosis-method = 方法
roadmaps-diagnosis-period = 时段
roadmaps-diagnosis-from = 时段：起
roadmaps-diagnosis-from-hint = 可填日、月或年，按您习惯的写法。
roadmaps-diagnosis-to = 时段：止
roadmaps-diagnosis-from-to = { $first }至{ $second }
roadmaps-diagnosis-sources = 所用数据
roadmaps-diagnosis-source-n = 第{ $n }个来源
roadmaps-diagnosis-findings = 各部门的发现
roadmaps-diagnosis-finding = 发现
roadmaps-diagnosis-needs = 所发现的需求
roadmaps-diagnosis-needs-why = 请勾选每项需求所指向的活动。如要移除某项需求，清空文字并取消勾选其活动即可。
roadmaps-diagnosis-need = 需求
roadmaps-diagnosis-need-n = 第{ $n }项需求
roadmaps-diagnosis-activities = 所指向的活动
roadmaps-diagnosis-n-activities = 所指向的活动：{ $n }
roadmaps-diagnosis-leads = 指向{ $value }
roadmaps-diagnosis-chosen = 优先
roadmaps-diagnosis-not-linked = 未指向任何优先活动
roadmaps-diagnosis-unlinked = 未指向任何优先活动的需求：{ $n }
roadmaps-diagnosis-unlinked-why = 这只是提示，不妨碍定稿。
roadmaps-register-heading = 国家团队与利益攸关方
roadmaps-register-lede = 谁属于团队、谁受邀、谁参加。公众只能看到数字，机构名称仅在您勾选后公布。个人姓名只供您的团队查看。
roadmaps-register-lacks-civil = 团队中没有来自公民社会的成员。
roadmaps-register-lacks-women = 团队中没有妇女组织。
roadmaps-register-lacks-youth = 团队中没有青年组织。
roadmaps-register-balance = 各部门构成
roadmaps-register-sector = 部门
roadmaps-register-members = 团队成员
roadmaps-register-listed = 已登记
roadmaps-register-all = 登记表
roadmaps-register-steps = 各步骤的受邀者和参加者
roadmaps-register-organization = 机构名称
roadmaps-register-organization-hint = 填写正式名称；不属于任何机构的个人请留空。
roadmaps-register-person = 个人
roadmaps-register-person-hint = 仅供您的团队查看：从不公布，不写入历史记录，移除条目时即予清除。
roadmaps-register-role = 角色
roadmaps-register-mandate = 职责
roadmaps-register-membership = 国家团队
roadmaps-register-is-member = 国家团队成员
roadmaps-register-naming = 公布
roadmaps-register-may-be-named = 机构名称可以公布
roadmaps-register-invited = 受邀参加的步骤
roadmaps-register-took-part = 实际参加的步骤
roadmaps-register-add = 添加机构或个人
roadmaps-register-entry = 登记条目
roadmaps-register-remove = 移除此条目
roadmaps-register-remove-asks = 该条目不再计入，但可重新添加。个人姓名将被清除。
roadmaps-register-removed = 已移除：{ $n }
roadmaps-register-erased = 姓名已清除的个人
roadmaps-register-again = 重新添加
roadmaps-register-empty = 尚无登记。
roadmaps-register-meanwhile = 同事在此期间保存的内容
roadmaps-trainings-heading = 培训
roadmaps-trainings-lede = 每项培训列在其所配合的各步骤之下，只计一次。
roadmaps-trainings-add = 添加培训
roadmaps-trainings-none = 此步骤尚无配合的培训。
roadmaps-trainings-all = 全部培训，每项只计一次
roadmaps-training-entry = 培训项目
roadmaps-training-title = 标题
roadmaps-training-provider = 举办方
roadmaps-training-steps = 所配合的步骤
roadmaps-training-days = 日期
roadmaps-training-participants = 参加人数
roadmaps-training-women = 其中女性
roadmaps-training-under-thirty = 其中三十岁以下
roadmaps-training-remove = 移除此项培训
roadmaps-training-remove-asks = 该培训不再计入，但可重新添加。
roadmaps-made-heading = 编制过程
roadmaps-made-lede = 数字来自缔约方在该版本旁保存的登记表。机构仅在获准时列名，个人一律不列。
roadmaps-made-begun = 开始编制
roadmaps-made-consulted = 开放意见征询
roadmaps-lessons-heading = 经验教训
roadmaps-lessons-why = 您在编制本路线图过程中的体会，有助于刚刚起步的各方。此文字附于该版本，不属于任何签署文本，可随时补充。
roadmaps-lessons-are-public = 此版本已发布：您在此保存的内容所有人可立即阅读。
roadmaps-lessons-field = 哪些做法会再次采用，哪些会改变
roadmaps-made-sectors = 各部门的团队成员和利益攸关方
roadmaps-made-steps = 四个步骤
roadmaps-made-step = 步骤
roadmaps-made-invited = 受邀
roadmaps-made-took-part = 参加
roadmaps-made-trained = 受训
roadmaps-profile-of = 概况和所选活动，第{ $first }版，{ $second }

## 进展情况

roadmaps-positions-heading = 各项活动的进展情况
roadmaps-position-choice = 进展情况
roadmaps-position-reason = 理由
roadmaps-position-guidance = 该活动的要求，以及可以提供的材料
roadmaps-position-lacks-evidence = 已完成，但无佐证材料：视为尚未说明
roadmaps-position-not-stated = “已完成”已按您的填写保留。有佐证材料后方计入：请在下方添加措施、链接或文件。
roadmaps-tally = { $n }项活动的汇总
roadmaps-tally-activities = 活动
roadmaps-tally-bar = 条形图
roadmaps-snapshots = 快照
roadmaps-snapshots-none = 所有活动的进展情况均已说明后，即生成注明日期的快照。
roadmaps-snapshots-caption = 全部已说明的进展情况，按日期排列
roadmaps-evidence-title = 佐证材料
roadmaps-evidence-none = 尚无佐证材料。
roadmaps-evidence-measure = 数据库中的措施
roadmaps-evidence-search = 措施中的词语
roadmaps-evidence-no-hits = 该缔约方没有包含这些词语的措施。
roadmaps-evidence-new = 新建措施
roadmaps-evidence-new-title = 措施标题
roadmaps-evidence-new-title-hint = 先作为草稿保存，仅您的团队可见。
roadmaps-evidence-new-add = 开始撰写措施并添加
roadmaps-evidence-link = 链接
roadmaps-evidence-unread = 一项未公开的措施
roadmaps-evidence-withheld = 缔约方自行保留的文件
roadmaps-evidence-kept = 由缔约方保留
roadmaps-evidence-link-heading = 链接
roadmaps-evidence-url = 网址
roadmaps-evidence-link-title = 网页标题
# used: dynamic
roadmaps-evidence-link-title-hint = 网址和标题将与路线图一并发布和提交。
roadmaps-evidence-link-add = 添加链接
roadmaps-evidence-file = { $first }，{ $second } kB
roadmaps-evidence-file-heading = 文件
roadmaps-evidence-file-choose = 文件
roadmaps-evidence-file-title = 文件标题
roadmaps-evidence-file-public = 可与路线图一并发布
# used: dynamic
roadmaps-evidence-file-public-hint = 勾选后，路线图一经发布，任何人均可阅读该文件及其标题；一经提交，秘书处即可阅读。不勾选则文件和标题仅限您的团队查看，他人只知道存在一份文件。
roadmaps-file-limit = PDF、图像、办公文档或文本，最大{ $value } MB。

## 优先事项和计划

roadmaps-priorities-heading = 优先活动
roadmaps-priorities-choose = 优先开展的活动
roadmaps-priorities-caption = 优先活动及其负责方和日期
roadmaps-priority-owner = 负责方
roadmaps-priority-needs = 所回应的需求
roadmaps-priority-due = 完成期限
roadmaps-priority-due-hint = 年-月-日，例如2028-06-30
roadmaps-plan-heading = 行动计划
roadmaps-plan-caption = 阶段和行动
roadmaps-plan-what = 阶段或行动
roadmaps-plan-owner = 负责方
roadmaps-plan-start = 开始日期
roadmaps-plan-start-hint = 年-月-日，例如2027-01-31
roadmaps-plan-end = 结束日期
roadmaps-plan-end-hint = 年-月-日，例如2028-12-31
roadmaps-plan-closed = 完成日期
roadmaps-plan-empty = 计划尚无阶段。也可在核准之后撰写。
roadmaps-plan-long = 该计划的期限超过三年。可以接受；框架建议为两至三年。
roadmaps-plan-beyond = 结束于三年之后
roadmaps-plan-drawn = 按时间绘制，自{ $first }至{ $second }
roadmaps-plan-add-stage = 添加阶段
roadmaps-plan-none = 尚无计划
roadmaps-plan-draft = 草拟中
roadmaps-plan-waiting = 等待核准
roadmaps-plan-validated = 已核准
roadmaps-stage-heading = 计划的阶段
roadmaps-stage-title = 阶段标题
roadmaps-stage-instruments = 法律、措施和战略
roadmaps-stage-instruments-why = 每一阶段至少列出一项需要调整或起草的法律、措施或战略。清空标题即可移除该行。
roadmaps-stage-actions = 该阶段的行动
roadmaps-stage-no-actions = 尚无行动。
roadmaps-stage-add-action = 添加行动
roadmaps-stage-remove = 移除该阶段及其行动
roadmaps-stage-remove-asks = 将连同其行动一并移除：{ $n }。已保存的内容仍留在历史记录中。
roadmaps-chapters-heading = 分章正文
roadmaps-chapters-why = 多人可以同时撰写。段落按顺序编号，团队可对每个段落发表评论。
roadmaps-chapters-empty = 尚无章节。可添加一章，或按开放式路线图的每项产出各设一章。
roadmaps-chapters-template = 按每项产出各加一章
roadmaps-chapter-heading = 章
roadmaps-chapter-n = 第 { $value } 章
roadmaps-chapter-title = 章标题
roadmaps-chapter-paragraph = 段落
roadmaps-chapter-paragraphs = 段落
roadmaps-chapter-further = 下一段落
roadmaps-chapter-emptied = 清空的段落在保存时消失。已保存的内容保留在历史记录中。
roadmaps-chapter-add = 添加一章
roadmaps-chapter-remove = 删除本章及其段落
roadmaps-chapter-remove-asks = 本章连同段落一并删除：{ $n }。已保存的内容保留在历史记录中。
roadmaps-move-up = 上移
roadmaps-move-down = 下移
roadmaps-comments-link = 评论
roadmaps-comments-heading = 团队评论
roadmaps-comments-on = 对第 { $value } 段的评论
roadmaps-comments-why = 仅贵缔约方团队可见，不列入任何签署、发布或提交的文本。
roadmaps-comments-none = 尚无评论。
roadmaps-comment-words = 您的评论
roadmaps-comment-send = 发表评论
roadmaps-comment-open = 未处理
roadmaps-comment-closed = 已处理
roadmaps-comment-resolve = 标为已处理
roadmaps-comment-reopen = 重新打开
roadmaps-comment-resolved = 由 { $first } 标为已处理，{ $second }
roadmaps-comment-reopened = 由 { $first } 重新打开，{ $second }
roadmaps-comment-gone = 针对已不存在的段落：
roadmaps-done-comment = 评论已保存。
roadmaps-done-comment-resolved = 评论已标为已处理。
roadmaps-done-comment-reopened = 评论已重新打开。
roadmaps-instrument-n = 第{ $n }项法律、措施或战略
roadmaps-instrument-title = 标题
roadmaps-instrument-kind = 类型
roadmaps-instrument-act = 需开展的工作
roadmaps-instrument-law = 法律
roadmaps-instrument-measure = 措施
roadmaps-instrument-strategy = 战略
roadmaps-instrument-adapt = 调整
roadmaps-instrument-draft = 起草
roadmaps-action-heading = 计划的行动
roadmaps-action-title = 行动标题
roadmaps-action-depends-on = 取决于以下行动
# used: dynamic
roadmaps-action-depends-on-hint = 须先完成这些行动，才能完成本项行动。
roadmaps-action-money = 资金
roadmaps-money-currency = 货币
roadmaps-money-currency-hint = 三个字母，例如XOF
roadmaps-money-amount = 金额
roadmaps-money-understood = 识别为{ $first }（{ $second }）
roadmaps-money-unread = 此处尚无法识别，已按您的填写保留。定稿前请填写金额、货币和年份，或将三项均留空。
roadmaps-money-year = { $first }（{ $second }）
roadmaps-money-n = 第{ $n }笔金额
roadmaps-money-source = 资金来源
roadmaps-money-no-currency = ISO 4217中没有货币{ $value }，已按您的填写保留。请在定稿前更正。
roadmaps-money-totals = 按货币分列的计划资金
roadmaps-money-left-out = 尚无法识别、未计入合计的金额：{ $n }
roadmaps-action-indicators = 指标
roadmaps-indicator-n = 指标{ $n }
roadmaps-indicator-kind = 指标类型
roadmaps-indicator-more = 单位、分列依据和来源
roadmaps-indicator-number = 数字
roadmaps-indicator-yes-no = 是或否
roadmaps-indicator-scale = 0至5级成熟度量表
roadmaps-indicator-narrative = 文字说明
roadmaps-indicator-unit = 单位
roadmaps-indicator-disaggregation = 分列依据
# used: dynamic
roadmaps-indicator-disaggregation-hint = 例如性别、年龄、地区
roadmaps-indicator-source = 数据来源
roadmaps-action-indicator = 衡量内容
roadmaps-action-baseline = 基线值
roadmaps-action-target = 目标值
roadmaps-action-why-none = 如无指标，请说明理由
roadmaps-action-remove = 移除此行动
roadmaps-baseline-target = 基线值{ $first }，目标值{ $second }
roadmaps-untitled = 尚无标题
roadmaps-numbered = { $first } { $second }
roadmaps-progress-heading = 计划的执行进度
roadmaps-steps-heading = 步骤日志
roadmaps-steps-lede = 按步骤和日期记录路线图的形成过程。缔约方开放步骤后即列于此处；任何人无需账户即可评论。
roadmaps-steps-none = 缔约方尚未开放任何步骤。
roadmaps-steps-not-open = 缔约方尚未开放此步骤。
roadmaps-steps-opened = 该步骤向所有人开放
roadmaps-steps-ended = 该步骤的评论已结束
roadmaps-steps-round-opened = 征询开始：{ $value }
roadmaps-steps-round-ended = 征询结束：{ $value }
roadmaps-steps-meeting = 举行了一次会议
roadmaps-steps-meeting-with = { $n ->
   *[other] 举行了一次会议，{ $n }人出席
  }
roadmaps-steps-training = 一项培训开始
roadmaps-steps-training-with = { $n ->
   *[other] 一项培训开始，{ $n }人参加
  }
roadmaps-steps-invited = 受邀：{ $n }
roadmaps-steps-took-part = 参与：{ $n }
roadmaps-steps-finalized = 第{ $n }版定稿
roadmaps-steps-validated = 第{ $n }版经主管当局批准
roadmaps-steps-plan-validated = 第{ $n }版的行动计划获批准
roadmaps-steps-published = 第{ $n }版发布
roadmaps-steps-shared = 路线图已与联合国教科文组织分享
roadmaps-steps-comment = 评论此步骤
roadmaps-steps-comments = { $n ->
    [0] 尚无已显示的评论
   *[other] { $n }条评论
  }
roadmaps-steps-waiting = { $n ->
   *[other] { $n }条评论待审阅，最早的自{ $day }起。
  }
roadmaps-progress-lede = 请在此说明每个阶段和每项行动的进展。每次报告均连同您的姓名、职务和日期一并保存；已签署的计划不变。新的报告取代先前的报告。
roadmaps-progress-public-lede = 缔约方就其行动计划所作的报告。报告附于已签署的计划之旁，不属于计划本身。
roadmaps-progress-past = 计划日期已过
roadmaps-progress-coming = 即将进行
roadmaps-progress-planned-for = 计划于{ $value }完成
roadmaps-progress-no-day = 未定日期
roadmaps-progress-last = 最近一次报告：{ $value }
roadmaps-progress-told = 报告者：{ $first }，{ $second }
roadmaps-progress-evidence = 证据
roadmaps-progress-add = 报告进展
roadmaps-progress-updates = 迄今的报告
roadmaps-progress-state = 进展情况
roadmaps-progress-on = 自此日起或于此日
# used: dynamic
roadmaps-progress-on-hint = 年-月-日，例如2027-01-31。留空即为今天。
roadmaps-progress-note = 发生了什么
# used: dynamic
roadmaps-progress-note-hint = 如已放弃，请说明理由。此内容对所有人公开。
roadmaps-progress-link = 证据的网址
roadmaps-progress-value = 数值
roadmaps-progress-value-add = 添加数值
roadmaps-state-not-begun = 尚未开始
roadmaps-state-begun = 已开始
roadmaps-state-done = 已完成
roadmaps-state-dropped = 已放弃

## 检查、历史、翻译

roadmaps-check-heading = 核对全部答案
roadmaps-check-priority = 优先活动{ $value }
roadmaps-check-stage = 第{ $n }阶段
roadmaps-not-provided = 未提供
roadmaps-place = { $first }，{ $second }
roadmaps-missing-title = 请以原文语言撰写标题
roadmaps-missing-summary = 请以原文语言撰写摘要
roadmaps-missing-too-long = 请缩短至 { $n } 个字符：“{ $text }”
roadmaps-missing-sector = 请至少选择一个部门
roadmaps-missing-sector-reason = 请说明该部门优先的理由：{ $value }
roadmaps-missing-position = 请说明{ $value }的进展情况
roadmaps-missing-evidence = 请添加{ $value }已完成的佐证材料
roadmaps-missing-reason = 请说明{ $value }不相关的理由
roadmaps-missing-priority = 请至少选择一项优先活动
roadmaps-missing-priority-owner = 请填写优先活动{ $value }的负责方
roadmaps-missing-priority-due = 请填写优先活动{ $value }的完成日期
roadmaps-missing-stage = 请至少撰写计划的一个阶段
roadmaps-missing-stage-dates = 请填写阶段“{ $value }”的起止日期
roadmaps-missing-stage-order = 阶段“{ $value }”的结束日期早于开始日期：请更正
roadmaps-missing-stage-owner = 请填写阶段“{ $value }”的负责方
roadmaps-missing-instrument = 请列出阶段“{ $value }”的一项法律、措施或战略
roadmaps-missing-indicator = 请为“{ $value }”填写一项指标及其基线值和目标值，或说明没有指标的理由
roadmaps-missing-action-day = “{ $value }”的此日期无法识别：请更正或留空
roadmaps-missing-action-order = “{ $value }”的结束日期早于开始日期：请更正
roadmaps-missing-money = “{ $value }”的金额无法识别：请填写金额、货币和年份，或将三项均留空
roadmaps-missing-currency = “{ $value }”的货币不在ISO 4217之列：请更正
roadmaps-missing-indicator-number = “{ $value }”的基线值或目标值不是数字：请更正或选择其他指标类型
roadmaps-missing-indicator-scale = “{ $value }”的基线值或目标值不在量表上：请填写0至5的整数
roadmaps-missing-circle = 以下行动相互依赖，形成循环：{ $value }。请删除其中一项依赖关系
roadmaps-history-heading = 已保存的版本
roadmaps-said = { $first }：{ $second }
roadmaps-history-restored = 已恢复第{ $value }版
roadmaps-compare-before = 与前一版本比较
roadmaps-compare-versions = 版本{ $first }与版本{ $second }
roadmaps-compare-same = 两个版本的内容相同。
roadmaps-compare-heading = 两个版本的比较
roadmaps-compare-link = 比较
roadmaps-translate-heading = 译文
roadmaps-translate-lede = 译文标明“由缔约方提供”，不产生新版本。原文保持核准时的内容。
roadmaps-translate-into = 语言
roadmaps-translate-missing = 缺少该语言的文本：{ $n }
roadmaps-translate-still-right = 译文仍与原文一致

## Work off line

roadmaps-workbook-heading = 离线工作
roadmaps-workbook-lede = 将草稿作为工作簿带走，离线填写后再带回。在您看到会有哪些变化之前，不会写入任何内容。
roadmaps-workbook-take = 带走
roadmaps-workbook-take-why = 工作簿可用任何电子表格程序打开，其中的标签使用本页的语言。
roadmaps-workbook-whole = 整个路线图
roadmaps-workbook-part = 仅一部分
roadmaps-workbook-bring = 带回
roadmaps-workbook-limit = XLSX 或 ODS，最大 { $value } MB。不接受宏；公式只读取其值。
roadmaps-workbook-file = 工作簿
roadmaps-workbook-filled-by = 填写人
# used: dynamic
roadmaps-workbook-filled-by-hint = 姓名或部门，如由他人填写。不进入任何历史记录，从不公布，并可删除。
roadmaps-workbook-given = 此前交给
roadmaps-workbook-look = 查看会有哪些变化
roadmaps-workbook-came = 已带回的工作簿
roadmaps-workbook-none = 尚无带回的工作簿。
roadmaps-workbook-waiting = 未应用
roadmaps-workbook-applied = 已应用：{ $n }
roadmaps-workbook-undone = 已撤回
roadmaps-workbook-filled-in-by = 填写人：{ $value }
roadmaps-workbook-out = 交给他人的工作簿
roadmaps-workbook-out-why = 其他部委或组织无需账户即可填写其部分。请在此登记，发送文件，并带回收到的内容。
roadmaps-workbook-to = 交给的机构或部门
roadmaps-workbook-what = 内容
roadmaps-workbook-due = 请于此日前交回
# used: dynamic
roadmaps-workbook-due-hint = 年-月-日，例如 2028-06-30
roadmaps-workbook-back = 带回日期
roadmaps-workbook-still-out = 尚未带回
roadmaps-workbook-give = 登记并生成工作簿
roadmaps-workbook-import = 带回的工作簿
roadmaps-workbook-again = 期间有同事保存了内容。请重新查看：尚未写入任何内容。
roadmaps-workbook-dry = 尚未写入任何内容。应用此工作簿将产生以下结果。
roadmaps-workbook-is-new = 新增
roadmaps-workbook-is-changed = 已更改
roadmaps-workbook-is-same = 草稿中已如此
roadmaps-workbook-is-conflict = 期间被同事更改
roadmaps-workbook-is-refused = 您目前无权写入
roadmaps-workbook-refused-why = 您不负责这些部分，或草稿对其已关闭。它们随此工作簿保留：负责的同事可在本页应用。
roadmaps-workbook-n-unchanged = 未更改
roadmaps-workbook-n-unread = 无法识别
roadmaps-workbook-marked = 下载带有更正说明列的工作簿
roadmaps-workbook-its = 工作簿中
roadmaps-workbook-standing = 草稿中
roadmaps-workbook-take-its = 采用工作簿中的
roadmaps-workbook-keep = 保留草稿中的
roadmaps-workbook-apply = 应用无冲突的更改：{ $n }
roadmaps-workbook-apply-chosen = 应用所选内容
roadmaps-workbook-nothing = 工作簿内容与生成时相同。
roadmaps-workbook-rows = 逐格列出的差异
roadmaps-workbook-question = 问题
roadmaps-workbook-place = 工作表和单元格
roadmaps-workbook-then = 生成时
roadmaps-workbook-typed = 填写内容
roadmaps-workbook-becomes = 处理结果
roadmaps-workbook-deleted = 已删除
roadmaps-workbook-notes = 来源和备注
roadmaps-workbook-notes-why = 它们随此工作簿保留，不成为路线图的一部分。
roadmaps-workbook-was-applied = 已应用：{ $value }
roadmaps-workbook-was-undone = 已撤回：{ $value }
roadmaps-workbook-undo = 撤回已应用的内容
roadmaps-workbook-undo-why = 30 天内有效。同事此后更改的内容保持不变。
roadmaps-workbook-erase = 删除填写人
roadmaps-workbook-error-undo = 已超过 30 天，无法撤回。请从已保存的版本中恢复较早的版本。
roadmaps-workbook-error-macros = 工作簿含有宏，不会打开。请另存为不含宏的 XLSX 后再带回
roadmaps-workbook-error-password = 工作簿设有密码。请取消密码保存后再带回
roadmaps-workbook-error-heavy = 工作簿过大，无法读取。请删除答案以外添加的内容，或将答案复制到新工作簿
roadmaps-workbook-error-file = 此文件无法作为工作簿读取。请另存为 XLSX 后再带回
roadmaps-workbook-error-not-ours = 此工作簿并非由本页生成，或其隐藏工作表已丢失。请带走新的工作簿并将答案复制进去
roadmaps-workbook-error-form = 此工作簿属于另一版路线图表格。请带走新的工作簿并将答案复制进去
roadmaps-workbook-error-party = 这是另一缔约方的工作簿：{ $value }。未保留其任何内容
roadmaps-workbook-error-unknown = 此处没有生成该工作簿的版本。请带走新的工作簿并将答案复制进去
roadmaps-workbook-unread-unknown = 没有此标识符对应的问题。请将答案复制到相应问题所在行。
roadmaps-workbook-unread-columns = 缺少答案列。请按新工作簿恢复其列标题。
roadmaps-workbook-unread-language = 此答案没有第二语言，或该列属于另一语言。请写在答案列中。
roadmaps-workbook-unread-broken = 此单元格显示错误。请直接填写答案。
roadmaps-workbook-unread-day = 没有这一天。请写成 年-月-日，例如 2028-06-30。
roadmaps-workbook-unread-choice = 不在选项之中。请从单元格列表中选择。
roadmaps-workbook-unread-code = 其中有不属于框架的活动。请填写代码，如 1.1; 2.3。
roadmaps-workbook-unread-link = 这既不是网址也不是措施的标识符。网址请以 https:// 开头。
roadmaps-workbook-unread-measure = 该缔约方没有此标识符的措施。请从措施页面复制。
roadmaps-workbook-unread-twice = 另一行有相同的标识符和不同的答案。请保留其中之一。
roadmaps-workbook-unread-lost = 它涉及尚不存在的内容。请先在同一组中填写标题或选择“是”。
roadmaps-workbook-new = 新增：{ $value }
roadmaps-workbook-priority = 优先
roadmaps-workbook-codes = 活动代码，如 1.1; 2.3
roadmaps-workbook-evidence = 网址或措施的标识符：将被添加。文件请在立场页面添加。
roadmaps-workbook-id = 标识符
roadmaps-workbook-guidance = 说明
roadmaps-workbook-answer = 答案
roadmaps-workbook-source = 答案来源
roadmaps-workbook-note = 备注
roadmaps-workbook-fix = 需更正之处
roadmaps-workbook-stray = 位置不明
roadmaps-workbook-lists = 列表
roadmaps-workbook-cover = 关于此工作簿
roadmaps-workbook-made = 生成时间
roadmaps-workbook-how = 如何填写
roadmaps-workbook-how-answer = 请填写在答案列。空单元格不会更改任何内容。
roadmaps-workbook-how-choice = 单元格有列表时，请从中选择。
roadmaps-workbook-how-day = 日期请写成 年-月-日，例如 2028-06-30。
roadmaps-workbook-how-new = 标为新增的组用于添加尚不存在的内容。不需要的请留空。
roadmaps-workbook-how-back = 请将文件交还给您的人。工作表、列和行可以移动。
roadmaps-workbook-how-clear = 要删除答案，请在其单元格中填写 { $value }。
roadmaps-workbook-clear = [删除]
roadmaps-workbook-history = 来自工作簿
roadmaps-workbook-history-undone = 已撤回一个工作簿

## 正式行为

roadmaps-act-heading = { $value }
roadmaps-act-finalize = 锁定完整版本以供核准，并通知国家主管机关。
roadmaps-act-discard = 草稿对所有人不再显示。草稿保留在修改历史中，不计入任何统计。
roadmaps-act-take-back = 该版本恢复为草稿。主管机关将收到通知和您的说明。
roadmaps-act-return = 该版本作为草稿连同您的说明退回联络点。
roadmaps-act-validate = 您以自己的姓名、职务和今天的日期签署此处显示的文本，不作任何改动。
roadmaps-act-reopen = 该版本恢复为草稿。其核准保留在修改历史中，但不再有效。
roadmaps-act-finalize-plan = 将行动计划送交国家主管机关。已核准的文本保持不变。
roadmaps-act-validate-plan = 您签署此处显示的行动计划，不作任何改动。
roadmaps-act-return-plan = 行动计划连同您的说明退回联络点。已核准的文本保持不变。
roadmaps-act-publish = 此后任何人均可阅读该版本。先前发布的版本仍可阅读，并标明已被新版取代。
roadmaps-act-withdraw = 此后公开页面仅显示路线图已撤回及您的理由。
roadmaps-act-offers = 已完成的活动，此后将逐项征询您是否作为良好做法分享：{ $n }
roadmaps-act-what = 签署内容
roadmaps-act-text = 全文
roadmaps-act-language = 签署的是以下内容，仅限此语言：{ $value }
roadmaps-act-others = 本版本的其他语言文本
roadmaps-act-others-why = 这些不是您签署的内容。每种语言各有其数字指纹。
roadmaps-act-note = 说明
roadmaps-act-note-hint = 说明与该行为一并保留，并发送给有关人员。
roadmaps-act-remark = 备注
roadmaps-act-confirm = 确认
roadmaps-act-sure = 我已阅读并同意执行
roadmaps-acts-done = 正式行为
roadmaps-fingerprints = 数字指纹
roadmaps-fingerprints-how = 数字指纹是对一种语言的规范JSON计算得出的SHA-256值。任何人均可重新计算。
roadmaps-fingerprint-body = 文本
roadmaps-fingerprint-plan = 计划的数字指纹

## 提交

roadmaps-submit-heading = 发送至秘书处
roadmaps-submit-lede = 一份锁定的英文或法文副本将发送至教科文组织。您会立即收到回执。
roadmaps-submit-language = 所发送文本的语言
roadmaps-submit-missing = 尚无该语言的文本：{ $value }
roadmaps-submit-texts = 发送内容
roadmaps-submit-read = 该语言全文：{ $value }
roadmaps-submit-replaces = 此文本取代提交{ $value }。
roadmaps-submit-sure = 以所选语言发送此版本
roadmaps-submit-button = 将路线图发送至教科文组织
roadmaps-submissions-heading = 提交
roadmaps-submission-heading = 提交{ $value }
roadmaps-sent-on = 发送日期
roadmaps-sent-by = 发送者
roadmaps-came-as-package = 作为数据包收自另一平台
roadmaps-since = 自何日起
roadmaps-since-day = 自{ $value }起
roadmaps-turn = 由谁处理
roadmaps-turn-secretariat = 等待秘书处处理
roadmaps-turn-party = 等待缔约方处理
roadmaps-turn-nobody = 已结束
roadmaps-stage-word = 状态
roadmaps-days = 天数
roadmaps-n-days = { $n ->
    [0] 今日
   *[other] 已{ $n }天
  }
roadmaps-receipt-next = 秘书处将打开路线图，可以提问，并予以接受。本页地址不变。如需更正错误，请发送更新的版本。
roadmaps-as-package = 作为签名数据包发送到另一平台
roadmaps-replaces = 所取代的提交
roadmaps-replaced-by = 取代此件的新提交
roadmaps-conversation = 问答
roadmaps-conversation-empty = 尚无内容。
roadmaps-open-points = 等待答复
roadmaps-question-n = 问题{ $value }
roadmaps-thread-answered = 已答复
roadmaps-thread-closed = 已关闭
roadmaps-thread-answer = 答复
roadmaps-part-whole = 全文
roadmaps-part-stage = 行动计划，第{ $value }阶段
roadmaps-part-action = 行动计划，行动{ $value }
roadmaps-respond-note = 您要说明的内容
roadmaps-respond-bundle = 每个问题针对文本的一个部分，并显示在该部分旁边。所有问题在一条消息中发出。
roadmaps-respond-point = 问题或更正，第{ $value }行
roadmaps-respond-said = 您的问题或需要更正之处
roadmaps-respond-answer = 您的答复，或不作更改的理由
roadmaps-respond-more = 更多问题
roadmaps-respond-part = 问题所涉部分
roadmaps-respond-reason = 更正理由
roadmaps-frozen = 发送时的文本
roadmaps-desk-heading = 已提交的路线图
roadmaps-desk-found = 提交：{ $n }
roadmaps-desk-empty = 此处没有待处理事项。
roadmaps-claim-owner = 经办人
roadmaps-claim-until = { $first }，至{ $second }
roadmaps-claim-held = { $name }自{ $since }起经办此件，至{ $until }止。
roadmaps-claim-nobody = 尚无人经办此件。
roadmaps-claim-take = 由我经办
roadmaps-claim-release = 放开
roadmaps-next-act = 下一步
roadmaps-next-open = 打开所提交的文本
roadmaps-next-decide = 提问或接受
roadmaps-next-answer = 答复问题
roadmaps-next-correct = 更正或说明不更正的理由
roadmaps-next-send = 提交秘书处
roadmaps-next-prepare = 继续编制路线图
roadmaps-next-begin = 着手编制路线图
roadmaps-next-nothing = 无
roadmaps-desk-states = 按状态列出的路线图
roadmaps-desk-lede = 列出每个缔约方路线图的公开状态、下一步以及由谁处理。网址保留筛选条件：保存网址即可回到同一列表。
roadmaps-desk-none = 没有符合这些筛选条件的缔约方。
roadmaps-desk-group = 区域组
roadmaps-desk-counter = 某日的计数
roadmaps-sort = 排序
roadmaps-sort-since = 等待秘书处最久者在先
roadmaps-sort-party = 按缔约方名称
roadmaps-sort-state = 按状态
roadmaps-remind = 提醒
roadmaps-remind-choose = 提醒
roadmaps-remind-preview = 预览发给所选缔约方的提醒
roadmaps-remind-preview-all = 预览发给本列表中所有待其处理的缔约方的提醒
roadmaps-remind-heading = 发送前的提醒
roadmaps-remind-none = 未选择任何待其处理的缔约方。请返回并至少选择一个。
roadmaps-remind-undo = 发出后无法撤回。打开每个姓名可阅读其语言的邮件。
roadmaps-remind-count = { $n ->
    [0] 没有人会收到邮件。
   *[other] { $n }人将各收到一封邮件。
  }
roadmaps-remind-nobody = 无可联系之人：该缔约方在此没有联络点，不会收到邮件。
roadmaps-remind-lately = 近期已提醒
roadmaps-remind-again = { $n ->
   *[other] 也写给{ $n }天内已提醒过的缔约方
  }
roadmaps-remind-confirm = 确认
roadmaps-remind-sure = 我已阅知收件人及内容，确认发送
roadmaps-remind-send = 发送提醒
roadmaps-reminded-on = 已于{ $value }提醒
roadmaps-remind-log = 已发送的提醒
roadmaps-remind-log-none = 尚未发送任何提醒。
roadmaps-remind-found = 发给缔约方的提醒：{ $n }
roadmaps-remind-told = 收件人
roadmaps-desk-by-state = 按状态列出的版本
roadmaps-desk-versions = 版本

## 良好做法、平台外通过

roadmaps-offers-heading = 可供分享的良好做法
roadmaps-offers-lede = 每项已完成的活动均可提议为良好做法。未经您同意，任何内容都不会送达秘书处。
roadmaps-offers-none = 没有可供分享的良好做法。发布含有已完成活动的路线图后，即在此列出。
roadmaps-offer-open = 未答复
roadmaps-offer-later = 以后再定
roadmaps-offer-yes = 是
roadmaps-offer-no = 否
roadmaps-offer-measure = 措施
roadmaps-offer-who = 成功的贡献者
roadmaps-offer-who-hint = 佐证材料为已发布的措施时须填写。
roadmaps-offer-title = 措施标题
roadmaps-offer-title-hint = 佐证材料为链接或文件时使用：将据此开始一份草稿。
roadmaps-outside-heading = 在平台外通过的路线图
roadmaps-outside-lede = 录入在本平台外通过的路线图。录入后立即发布并标明。
roadmaps-outside-file = 文件
roadmaps-outside-day = 通过日期
roadmaps-outside-day-hint = 年-月-日，例如2024-05-21
roadmaps-outside-source = 来源
roadmaps-outside-source-hint = 由谁通过，在何处发布。
roadmaps-outside-language = 文件语言
roadmaps-outside-positions = 已知的进展情况
roadmaps-outside-enter = 录入并发布

## 公开

roadmaps-list-heading = 国家路线图
roadmaps-list-lede = 缔约方已发布的数字环境路线图。可按活动、需求、部门或文书查找，并将二至四份并排对照。
roadmaps-none-found = 没有符合全部条件的路线图。请移除其中一个筛选条件：
roadmaps-error-filter-day = 筛选仅针对今日已发布的内容。请移除日期或筛选条件。
roadmaps-facet-activity = 涉及的活动
roadmaps-facet-priority = 优先活动
roadmaps-facet-planned = 计划开展的活动
roadmaps-facet-active = 正在开展的活动
roadmaps-facet-done = 已完成的活动
roadmaps-facet-position = 活动进展情况
roadmaps-facet-need = 指向该活动的需求
roadmaps-facet-instrument = 法律、措施和战略
roadmaps-list-found = 缔约方：{ $n }
roadmaps-list-none = 尚无已发布路线图的缔约方：{ $n }
roadmaps-list-empty = 截至当日，尚未发布任何路线图。
roadmaps-list-sectors = 按部门比较
roadmaps-list-sectors-caption = 按路线图优先部门分列的缔约方
roadmaps-list-parties = 缔约方数
roadmaps-list-which = 名单
roadmaps-counter-heading = 路线图，{ $value }
roadmaps-counter-begun = 已开始
roadmaps-counter-finalized = 已定稿
roadmaps-counter-published = 已发布
roadmaps-counter-implemented = 实施中
roadmaps-counter-outside = 在平台外通过
roadmaps-counter-how = 按缔约方计数。已开始：存在任一版本。已定稿：曾有版本定稿。实施中：已发布版本的计划中有已完成的行动。
roadmaps-shared-on = 已提交教科文组织，{ $value }
roadmaps-superseded-banner = 此路线图已有更新的版本。
roadmaps-superseded-link = 阅读当前版本
roadmaps-withdrawn-heading = 此路线图已撤回
roadmaps-credit = 以{ $value }的路线图为基础
roadmaps-revision-why = 本次修订的内容
roadmaps-print = 打印视图
roadmaps-document-contents = 目录
# At the top of every page of a file made of a draft.
roadmaps-document-draft = 草稿 - 未发送
roadmaps-document-unpublished = 未公布
roadmaps-document-download = 正在编制的版本（DOCX 文件）
roadmaps-address = 永久地址
roadmaps-page-title = { $first } - { $second }
roadmaps-disclaimer = 内容由缔约方自行负责。

## 行为之后

roadmaps-done-saved = 已保存。
roadmaps-done-start = 草稿已开始。
roadmaps-done-evidence = 佐证材料已添加。
roadmaps-done-removed = 已移除，保留在修改历史中。
roadmaps-done-restore = 先前的版本已恢复为新版本。
roadmaps-done-workbook = 已应用。它是已保存版本中的一条记录，可以撤回。
roadmaps-done-workbook-given = 已登记。请从列表下载工作簿并发送。
roadmaps-done-workbook-undone = 已撤回。
roadmaps-done-workbook-undone-kept = 已撤回。同事此后更改的内容予以保留。
roadmaps-done-discard = 草稿已放弃。
roadmaps-done-finalize = 已定稿，并已通知国家主管机关。未向秘书处发送任何内容。
roadmaps-done-take-back = 已收回：恢复为草稿。
roadmaps-done-return = 已连同您的说明退回。
roadmaps-done-validate = 已核准并签署。
roadmaps-done-reopen = 已重新编辑：恢复为草稿。
roadmaps-done-finalize-plan = 行动计划等待主管机关核准。
roadmaps-done-validate-plan = 行动计划已核准。
roadmaps-done-return-plan = 行动计划已连同您的说明退回。
roadmaps-done-publish = 已发布。
roadmaps-done-withdraw = 已撤回，并注明您的理由。
roadmaps-done-translation = 译文已保存。
roadmaps-done-progress = 执行进度已记录。
roadmaps-done-submit = 已发送。这是您的回执。
roadmaps-done-respond = 已完成，并已通知对方。
roadmaps-done-claim = 现由您经办。
roadmaps-done-release = 已放开，他人可以接手。
roadmaps-done-remind = 提醒已发出。收件人列于此处。
roadmaps-done-offer = 您的答复已保存。
roadmaps-done-outside = 已录入并发布。

## 拒绝

roadmaps-error-not-now = 在路线图的当前状态下无法执行此操作。
roadmaps-error-note = 请填写说明：该行为与其理由一并保留。
roadmaps-error-confirm = 请勾选方框以确认。
roadmaps-error-changed = 自您打开以来内容已有改动。现显示当前内容：请重新阅读。
roadmaps-error-question = 请至少写一个问题
roadmaps-error-answer = 请答复每个问题，或说明不作更改的理由
roadmaps-error-none-chosen = 请至少选择一个缔约方
roadmaps-error-nobody-reminded = 未发送任何内容：所选缔约方没有可联系之人，或在{ $n }天内已获提醒。
roadmaps-error-missing = 尚缺：{ $n }。请补全上方列表。
roadmaps-error-open-exists = 已有一个版本正在编制。请先将其完成或放弃。
roadmaps-error-none-published = 没有可作为基础的已发布路线图。
roadmaps-error-own-roadmap = 这是贵方自己的路线图，请改为修订该路线图。
roadmaps-error-not-in-draft = 此版本已不是草稿。如需修改，请收回或重新编辑。
roadmaps-error-not-your-part = 此部分未分配给您。请联系联络点。
roadmaps-error-same-person = 定稿者不得核准。须由担任主管机关角色的另一人核准。
roadmaps-error-plan-validated = 行动计划已经核准。
roadmaps-error-circle = 以下行动相互依赖，形成循环：{ $value }。您的选择已保留；请在定稿前删除其中一项依赖关系。
roadmaps-error-value = 该数值不符合指标类型：应为数字、量表上0至5的整数，或是与否。
roadmaps-error-authority-withdraws = 路线图须由国家主管机关撤回。
roadmaps-error-measure = 请选择该缔约方的一项措施。
roadmaps-error-not-of-framework = { $value }不是框架中的活动。请从列表中选择。
roadmaps-error-original-language = 这是原文语言。请另选一种。
roadmaps-error-not-validated = 只能发送已核准或已发布的版本。
roadmaps-error-language = 路线图以英文或法文发送。请选择其中一种。
roadmaps-error-language-of-file = 请以文件的语言发送。
roadmaps-error-untranslated = 缺少该语言的文本：{ $n }。均已列于上方。
roadmaps-error-recall-first = 您上一次的提交尚未打开。请先将其取回，再发送新的提交。
roadmaps-error-same-text = 您已发送过此文本。请发送更新的版本，或答复秘书处。
roadmaps-error-unreadable = 本平台无法显示收到的全部文本，因此未予接收。
roadmaps-error-offer-answered = 此项征询已经答复。
roadmaps-error-day-to-come = 请填写已过去的日期。
roadmaps-error-body-or-person = 请填写机构或个人。
roadmaps-error-ends-before = 结束日早于开始日，请更正其中一个日期。
roadmaps-error-more-than-all = 此数超过参加总人数，请更正其中一个数字。
roadmaps-error-overtaken = 同事在此期间保存了此条目。其保存的内容显示在您的文字上方：请合并后再保存。

## 我的待办、秘书处

roadmaps-wait-draft = 继续撰写路线图草稿，第{ $number }版（{ $party }）
roadmaps-wait-returned = 修改被退回的路线图，第{ $number }版（{ $party }）
roadmaps-wait-part = 撰写路线图中由您负责的部分，第{ $number }版（{ $party }）
roadmaps-wait-validate = 核准或退回路线图，第{ $number }版（{ $party }）
roadmaps-wait-validate-plan = 核准或退回行动计划，第{ $number }版（{ $party }）
roadmaps-wait-plan-returned = 修改被退回的行动计划，第{ $number }版（{ $party }）
roadmaps-wait-publish = 发布已核准的路线图，第{ $number }版（{ $party }）
roadmaps-wait-question = 答复秘书处关于第{ $number }版的问题（{ $party }）
roadmaps-wait-correction = 更正第{ $number }版，或说明不作修改的理由（{ $party }）
roadmaps-wait-offers = 可供您分享的良好做法：{ $number }（{ $party }）
roadmaps-wait-open = 打开已提交的路线图，第{ $number }版（{ $party }）
roadmaps-wait-decide = 就第{ $number }版提问、要求更正或予以接受（{ $party }）

## 邮件

# used: dynamic
roadmaps-notice-finalized-subject = { $party } - 路线图：已定稿，等待您核准
# used: dynamic
roadmaps-notice-finalized-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-taken-back-subject = { $party } - 路线图：已由联络点收回
# used: dynamic
roadmaps-notice-taken-back-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-discarded-subject = { $party } - 路线图：草稿已放弃
# used: dynamic
roadmaps-notice-discarded-text = { $party }国家路线图，第{ $number }版。{ $note } 该草稿已不在贵缔约方的工作中，其历史记录保留。
# used: dynamic
roadmaps-notice-returned-subject = { $party } - 路线图：已退回并附说明
# used: dynamic
roadmaps-notice-returned-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-reopened-subject = { $party } - 路线图：已重新编辑，原核准不再有效
# used: dynamic
roadmaps-notice-reopened-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-validated-subject = { $party } - 路线图：已核准
# used: dynamic
roadmaps-notice-validated-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-plan-waiting-subject = { $party } - 路线图：行动计划等待您核准
# used: dynamic
roadmaps-notice-plan-waiting-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-plan-validated-subject = { $party } - 路线图：行动计划已核准
# used: dynamic
roadmaps-notice-plan-validated-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-plan-returned-subject = { $party } - 路线图：行动计划已退回并附说明
# used: dynamic
roadmaps-notice-plan-returned-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-what-changed-subject = { $party } - 路线图：行动计划有何变化？
# used: dynamic
roadmaps-notice-what-changed-text = { $party }国家路线图，第{ $number }版。哪些阶段和行动已经开始、完成或放弃？请打开以下页面报告。如无变化，则无需任何操作。
# used: dynamic
roadmaps-notice-published-subject = { $party } - 路线图：已发布
# used: dynamic
roadmaps-notice-published-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-withdrawn-subject = { $party } - 路线图：已撤回
# used: dynamic
roadmaps-notice-withdrawn-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-entered-subject = { $party } - 路线图：已录入在平台外通过的版本
# used: dynamic
roadmaps-notice-entered-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-submitted-subject = { $party } - 路线图：已提交
# used: dynamic
roadmaps-notice-submitted-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-receipt-subject = { $party } - 路线图：已发送，附回执
# used: dynamic
roadmaps-notice-receipt-text = { $party }国家路线图，第{ $number }版。回执编号：{ $receipt }。发送时间：{ $sent }。文本的SHA-256值：{ $fingerprint }。请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-receipt-plan-subject = { $party } - 路线图：已发送，附回执
# used: dynamic
roadmaps-notice-receipt-plan-text = { $party }国家路线图，第{ $number }版。回执编号：{ $receipt }。发送时间：{ $sent }。文本的SHA-256值：{ $fingerprint }。行动计划的SHA-256值：{ $plan }。请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-recalled-subject = { $party } - 路线图：提交已取回
# used: dynamic
roadmaps-notice-recalled-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-opened-subject = { $party } - 路线图：秘书处已收到
# used: dynamic
roadmaps-notice-opened-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-answered-subject = { $party } - 路线图：缔约方已答复
# used: dynamic
roadmaps-notice-answered-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-question-subject = { $party } - 路线图：有问题需要答复
# used: dynamic
roadmaps-notice-question-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-correction-subject = { $party } - 路线图：已要求更正
# used: dynamic
roadmaps-notice-correction-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-closed-subject = { $party } - 路线图：提问或更正要求已结束
# used: dynamic
roadmaps-notice-closed-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
# used: dynamic
roadmaps-notice-remind-begin-subject = { $party } - 路线图：邀请着手编制
# used: dynamic
roadmaps-notice-remind-begin-text = 秘书处邀请{ $party }着手编制国家路线图。下方页面逐步指引，秘书处可应请求提供协助。
# used: dynamic
roadmaps-notice-remind-prepare-subject = { $party } - 路线图：继续编制
# used: dynamic
roadmaps-notice-remind-prepare-text = { $party }已表示正在编制国家路线图。下方页面显示接下来的步骤。如需协助，请联系秘书处。
# used: dynamic
roadmaps-notice-remind-send-subject = { $party } - 路线图：提交已发布的版本
# used: dynamic
roadmaps-notice-remind-send-text = { $party }已发布国家路线图。下方页面通往以英文或法文提交秘书处的表单，提交后立即出具回执。
# used: dynamic
roadmaps-notice-remind-answer-subject = { $party } - 路线图：有问题等待答复
# used: dynamic
roadmaps-notice-remind-answer-text = 秘书处就{ $party }提交的国家路线图提出了问题。问题列于下方页面相关部分旁，并为每个答复留有位置。
# used: dynamic
roadmaps-notice-remind-correct-subject = { $party } - 路线图：请予更正
# used: dynamic
roadmaps-notice-remind-correct-text = 秘书处请求更正{ $party }提交的国家路线图。下方页面说明更正内容及理由。请提交更正后的版本，或在该页说明不作更改的理由。
# used: dynamic
roadmaps-notice-accepted-subject = { $party } - 路线图：已接受
# used: dynamic
roadmaps-notice-accepted-text = { $party }国家路线图，第{ $number }版。{ $note } 请打开以下页面阅读并处理。
roadmaps-column-title = 标题
roadmaps-column-state = 状态
roadmaps-column-published = 发布日期
roadmaps-column-shared = 已与教科文组织共享
roadmaps-column-address = 永久地址

## Parts laid open in a consultation

roadmaps-consulted-text = 标题、摘要和概况
roadmaps-consulted-chapters = 分章正文
roadmaps-consulted-sectors = 部门及其理由
roadmaps-consulted-positions = 对各项活动的立场
roadmaps-consulted-plan = 行动计划
roadmaps-consultations = 正在进行的征询
roadmaps-calls = 向缔约方征集的内容
roadmaps-status-reports = 现状报告
roadmaps-side-heading = 路线图并列对照
roadmaps-side-lede = 二至四份已公布的路线图，按成果和活动对照。各列按选择顺序排列。
roadmaps-side-choose = 选择缔约方
roadmaps-side-parties = 已公布路线图的缔约方
roadmaps-side-sectors = 优先部门
roadmaps-side-priority = 优先事项：{ $first }，{ $second }
roadmaps-side-needs = 需求及其指向的活动
roadmaps-side-stages = 行动计划的阶段
roadmaps-side-no-plan = 未随其发布经核准的行动计划。
roadmaps-side-outside = 未记录：该路线图在平台之外通过，以文件形式录入。
roadmaps-side-without = { $value }：尚未发布路线图，故不列栏。
roadmaps-side-kept = 待对照
roadmaps-side-add = 加入对照
roadmaps-side-is-kept = 已加入对照
roadmaps-side-more = 请再选择一个缔约方以并排查看。
roadmaps-error-side-most = 最多选择四个缔约方
roadmaps-n-rounds = { $n ->
   *[other] { $n } 轮
  }
roadmaps-n-contributions = { $n ->
   *[other] { $n } 份已公布的意见
  }
roadmaps-rounds-heading = 就此举行的意见征询
