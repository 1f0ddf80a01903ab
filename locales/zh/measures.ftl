### Messages of measures and good practices.

## Public list

measures-list-lede = 缔约方及其他各方登记的政策、措施和良好做法。
measures-added-since = 添加日期不早于
measures-added-since-hint = 年-月-日，例如2026-11-22。来自基础文件的记录从其所属月份的第一天起算。
measures-added-after = { $value }起添加
measures-found =
    { $n ->
       *[other] { $n }项措施
    }
measures-none-found = 没有符合全部条件的措施。请移除其中一个筛选条件：
measures-see-practices = 前两版的良好做法
measures-see-since-2018 = 2018年12月以后添加
measures-feed-title = 措施（最新在前）
measures-cite-as = 文献管理软件：
measures-sheet-name = 措施
measures-sheet-licence = 缔约方的措施公开，可注明出处后再利用；缔约方保留其权利。
measures-error-sheet-rows = 工作簿最多容纳 { $n } 行。请缩小列表范围，或使用包含全部内容的 CSV 或 NDJSON。
measures-facet-group = 地区组
measures-facet-practice = 良好做法（版次）
measures-no-party = 不属于任何单一缔约方
measures-by-organization = 由组织提供，未经核对
measures-untitled = 尚无标题
measures-until = 至{ $value }

## Finding

measures-filter-words = { $first }：{ $second }
measures-facet-ldc = 最不发达国家
measures-facet-sids = 小岛屿发展中国家
measures-facet-actor = 负责机构类型
measures-facet-designation = 认定
measures-facet-money = 有资金记录
measures-facet-amount = 按货币划分的金额
measures-facet-holder = 措施主体
measures-facet-empty = 这些措施在此均无取值。
measures-not-designated = 未认定
measures-amount-range = { $first }至不足{ $second }
measures-years = 开始年份范围
measures-year-first = 起始年
measures-year-last = 截止年
measures-years-from = { $value }年或以后开始
measures-years-to = { $value }年或以前开始
measures-views = 此结果的显示方式
measures-view-list = 列表
measures-view-table = 表格
measures-view-cards = 卡片
measures-view-tiles = 按地区
measures-view-timeline = 时间线
measures-view-counts = 计数
measures-no-year = 未记录开始年份
measures-counts-by = 计数依据
measures-counts-caption = 措施，按：{ $value }
measures-counts-bar = 条形
measures-counts-note = 一项措施若有多个取值，则在每个取值下各计一次，因此各项之和可能大于总数。
measures-tiles-none = 无
measures-tiles-note = 由多个缔约方共同采取的措施为每一方各计一次。
measures-compare-pick = 比较
measures-compare-chosen = 比较所选措施

measures-alike = 类似措施
measures-alike-words = 两篇文本均含：{ $value }
measures-compare-with = 与其他措施比较
measures-compare-title = 并列比较措施
measures-compare-lede = 最多四项措施，逐题对照。某项措施未记录的内容会注明。
measures-compare-none = 尚未选择任何措施。请搜索第一项。
measures-compare-add = 添加一项措施
measures-compare-remove = 从比较中移除
measures-compare-same = 全部相同
measures-compare-differences = 仅显示差异
measures-compare-everything = 显示全部
measures-compare-missing = 所选措施中有一项未公开或不存在，已略去。
measures-compare-question = 项目
measures-error-compare = 最多选择四项措施。请返回并移除部分。

measures-compare-years = 年份

measures-searches = 已保存的搜索
measures-searches-lede = 只有您能看到。每项搜索同时是一个订阅源，也可按您的意愿用邮件发送新内容。
measures-searches-empty = 尚未保存任何搜索。请在措施中搜索并保存您想关注的内容。
measures-searches-filters = 查找内容
measures-searches-everything = 所有措施
measures-search-save = 保存此搜索
measures-search-change = 更改已保存的搜索
measures-search-name = 搜索名称
measures-search-digest = 新内容邮件
measures-search-see = 查看结果
measures-search-delete = 删除此搜索
measures-digest-never = 不发邮件
measures-digest-weekly = 每周一次
measures-digest-daily = 每天一次
measures-done-search = 搜索已保存。
measures-done-search-deleted = 搜索已删除。
measures-stop-title = 已保存搜索的邮件
measures-stop-ask = 此搜索将不再发送邮件。搜索本身仍会保留。
measures-stop-button = 停止邮件
measures-stop-done = 邮件已停止。搜索仍然保留。
measures-digest-subject =
    { $n ->
       *[other] 您保存的搜索中有{ $n }项新措施
    }
measures-digest-opening = 您的搜索“{ $value }”中的新内容：
measures-digest-all = 此搜索的所有措施：{ $value }
measures-digest-stop = 停止这些邮件（无需登录）：{ $value }
measures-error-search-name = 请为搜索命名
measures-error-searches-full = 已达到可保存搜索的上限。请先删除一项。

measures-compare-offered = 选择一项即可添加：

## Record

measures-designated-edition = 良好做法，{ $value }版
measures-added-on = 添加日期
measures-imported = { $when } 从 { $file } 导入（第 { $n } 次导入）
measures-imported-feed = { $when } 由数据馈送 { $feed } 从 { $file } 导入（第 { $n } 次导入）
measures-to-imports = 从工作簿或表格导入
measures-last-changed = 最后修改：{ $value }
measures-source-line = 来源：{ $first }。最后修改：{ $second }
measures-citation = { $holder }：《{ $title }》，Polyphony，{ $version }，{ $day }，{ $address }
measures-citation-no-holder = 《{ $title }》，Polyphony，{ $version }，{ $day }，{ $address }
measures-figure-of-year = { $first }（{ $second }）
measures-unnamed =
    { $n ->
       *[other] { $n }个未同意公开姓名的个人或团体
    }
measures-disclaimer = 内容由措施的所属方提供，平台不作修改。
measures-founding-wording = 文字系本平台根据基础文件撰写，并非正式文本。分类属于编辑判断。
measures-copy-link = 复制链接
measures-copied = 已复制
measures-related-all = 该活动的全部措施
measures-withdrawn-title = 该措施已撤回
measures-withdrawn-text = 其地址保留，并注明理由和日期。
measures-hidden-title = 该措施暂时隐藏
measures-hidden-text = 秘书处因此处所述理由将其隐藏，以后可能重新显示。
measures-reason = 理由

## Fields

measures-field-title = 标题
measures-field-language = 记录语言
measures-field-other_language = 第二语言
measures-field-title_other = 第二语言标题
measures-field-features = 主要特点
measures-field-features_other = 第二语言的主要特点
measures-field-results = 成果
measures-field-results_other = 第二语言的成果
measures-field-holders = 措施所属缔约方
measures-field-other_holder = 其他所属方
measures-field-partners = 伙伴缔约方
measures-field-territory = 地区或区域
measures-field-activities = 活动
measures-field-areas = 监测领域
measures-field-objectives = 《公约》目标
measures-field-sdg = 可持续发展目标具体目标
measures-field-instruments = 工具类型
measures-field-domains = 文化领域
measures-field-chain = 价值链
measures-field-groups = 目标群体
measures-field-bodies = 负责机构
measures-field-year_start = 开始年份
measures-field-year_end = 结束年份
measures-field-period = 期间
measures-field-money = 资金
measures-field-figures = 数据
measures-field-components = 组成部分
measures-field-links = 链接
measures-field-makers = 成功的贡献者
measures-field-note = 说明
measures-field-source_kind = 来源类型
measures-field-source_document = 文件
measures-field-source_position = 文件中的位置
measures-field-features-hint = 做什么、为谁、如何做。请用普通段落。
measures-field-period-hint = 无法填写年份时用文字说明。
measures-field-other_holder-hint = 若所属方不是缔约方，请填写组织名称。
measures-field-makers-hint = 个人或团体。姓名仅在同意后公开。
measures-row = 第{ $n }项
measures-row-name = 名称
measures-row-kind = 类型
measures-row-amount = 金额
measures-row-currency = 货币
measures-row-purpose = 用途
measures-row-wording = 来源原文
measures-row-qualifier = 数字前的限定词
measures-row-value = 数值
measures-row-unit = 单位
measures-row-meaning = 统计内容
measures-row-url = 网址
measures-row-maker = 个人姓名或团体名称
measures-row-named = 同意公开姓名
measures-row-contact = 同意被联系
measures-row-currency-hint = 三个字母，例如XOF。
measures-second-language = 第二语言
measures-group-what = 内容
measures-group-who = 相关各方
measures-group-when = 时间
measures-group-kind = 分类

## Work

measures-work-title = 缔约方的措施
measures-work-empty = 尚无措施。可从已生效的一项开始。
measures-new-title = 新建措施
measures-new-lede = 草稿无论内容如何都会保存。发布前仅缔约方人员可见。
measures-still-missing =
    { $n ->
       *[other] { $n }个必填项未填
    }
measures-as-practice = 良好做法：{ $value }
measures-secretariat-title = 秘书处的措施
measures-to-list-without-party = 不属于任何单一缔约方的公开措施
measures-new-lede-secretariat = 草稿无论内容如何都会保存。发布前仅秘书处可见。
measures-to-public-list = 缔约方已公开的措施
measures-to-record = 公开页面
measures-conversation = 问答
measures-edit-published = 该措施已公开。保存将产生新的公开版本，旧版本仍可查阅。
measures-yours = 您的版本
measures-theirs = 他人的版本
measures-keep-yours = 保留我的
measures-keep-theirs = 保留他人的
measures-turn-focal-point = 等待联络点处理
measures-turn-author = 等待发起成员处理
measures-turn-party = 等待缔约方处理
measures-turn-secretariat = 等待秘书处处理

## Acts

measures-act-reason = 理由（从列表选择）
measures-act-note = 说明
measures-act-public-reason = 公开理由
measures-act-edition = 版次
measures-act-edition-hint = 年和月，例如2027-06。
measures-about-publish = 任何人都可以阅读、引用和下载。
measures-about-submit = 联络点将审阅并接受或退回。
measures-about-withdraw = 文本将不再显示，地址保留并注明您的理由和日期。此操作不可撤销。
measures-about-hide = 隐藏期间不显示文本，但显示理由。
measures-about-propose = 秘书处将审阅并可能提问，其他不变。
measures-about-not-designate = 仅提议的缔约方可见您的说明。措施仍然公开。
measures-about-restore = 旧文本将成为新版本，任何版本都不会丢失。
measures-restore-version = 要恢复的版本：{ $value }
measures-done-started = 草稿已保存，请在下方继续。
measures-done-saved = 已保存。
measures-done-published = 已发布，现在人人可读。
measures-done-submitted = 已提交，并已通知联络点。
measures-done-proposed = 已提议，并已通知秘书处。
measures-done-act = 已完成。

## Versions

measures-versions = 版本
measures-versions-of = { $value }的各个版本
measures-version-now = 当前版本
measures-compare-with-now = 与当前版本比较
measures-compared = 版本{ $first }与版本{ $second }的比较
measures-no-difference = 两个版本的文本相同。
measures-loaded = 从基础文件载入

## Desk

measures-desk-title = 提议的良好做法
measures-desk-caption = 待处理事项，等待最久者在前
measures-desk-empty = 没有待处理的提议。
measures-desk-stage = 阶段
measures-desk-days = 天数
measures-desk-turn = 由谁处理

## Mails

measures-mail-submitted-subject = 有措施提交：{ $title }
measures-mail-submitted-text = 贵团队的一名成员提交了措施“{ $title }”。请审阅并接受或退回。
measures-mail-asked-subject = 有关于此项的询问：{ $title }
measures-mail-asked-text = 就措施“{ $title }”有提问或更正要求，等待您的答复。
measures-mail-answered-subject = 已答复：{ $title }
measures-mail-answered-text = 您关于措施“{ $title }”的问题已得到答复。
measures-mail-decided-subject = 已有决定：{ $title }
measures-mail-decided-text = 就措施“{ $title }”已作出决定。请打开查看决定及理由。
measures-mail-proposed-subject = 提议为良好做法：{ $title }
measures-mail-proposed-text = 措施“{ $title }”已被提议为良好做法，等待秘书处处理。
# used: dynamic
measures-mail-taken-back-subject = 不再提议：{ $title }
# used: dynamic
measures-mail-taken-back-text = 将措施“{ $title }”列为良好做法的提议已收回。此处不再有待您处理的事项。

## Errors

measures-error-act = 在当前状态下无法执行，或您无权执行。请重新打开记录。
# used: dynamic
measures-error-part = 贵缔约方的措施未分配给您。请联系联络点。
measures-error-title = 请填写标题
measures-error-holders = 请选择措施所属缔约方，或填写其他所属方
measures-error-holder-other = 缔约方只能就自身是否为措施所属方作出声明。其他缔约方请列为伙伴缔约方。
measures-error-start = 请填写开始年份，或用文字说明期间
measures-error-instruments = 请至少选择一种工具类型
measures-error-activities = 请至少选择一项活动或监测领域
measures-error-features = 请说明主要特点
measures-error-body = 请填写负责机构
measures-error-source = 请选择来源类型
measures-error-makers = 请至少填写一名成功的贡献者（个人或团体）
measures-error-figure = 请为数据填写单位、年份和来源
measures-error-year-order = 结束年份早于开始年份
measures-error-party = 请从列表中选择缔约方
measures-error-money = 请填写金额和货币，例如1 250 000 和 XOF
measures-error-note = 请填写说明
measures-error-reason = 请填写理由；所有人可见
measures-error-edition = 请填写年和月，例如2027-06

measures-column-key = 键
measures-column-title = 标题
measures-column-title_other = 第二语言标题
measures-column-language = 语言
measures-column-language_other = 第二语言
measures-column-party = 缔约方
measures-column-holder = 其他持有者
measures-column-partner = 合作缔约方
measures-column-territory = 地域
measures-column-activity = 活动
measures-column-area = 监测领域
measures-column-objective = 目标
measures-column-instrument = 手段类型
measures-column-domain = 文化领域
measures-column-stage = 价值链环节
measures-column-target_group = 目标群体
measures-column-body = 负责机构
measures-column-year = 年份
measures-column-year_end = 结束年份
measures-column-period = 时期
measures-column-description = 说明
measures-column-description_other = 第二语言说明
measures-column-results = 成果
measures-column-money = 资金
measures-column-link = 网址
measures-column-source = 来源

## Optional parts

# used: dynamic
measures-topic-evaluation = 评估
# used: dynamic
measures-topic-targets = 指标与进展
# used: dynamic
measures-topic-law = 法律
# used: dynamic
measures-topic-proposals = 对法律草案的建议
# used: dynamic
measures-topic-transposition = 成员国转化为国内法的情况
# used: dynamic
measures-topic-help = 求助联系方式
# used: dynamic
measures-topic-plan = 计划或战略
# used: dynamic
measures-topic-institution = 机构
# used: dynamic
measures-topic-working-group = 工作组
measures-topics-more = 添加部分
measures-topics-more-hint = 先保存您输入的内容，然后打开该部分的字段。
# used: dynamic
measures-part-evaluation = 评估
# used: dynamic
measures-part-evaluation-state = 是否经过评估？
# used: dynamic
measures-part-evaluation-on = 评估日期
# used: dynamic
measures-part-evaluation-on-hint = 年-月-日，如 2026-11-22。
# used: dynamic
measures-part-evaluation-by = 评估方
# used: dynamic
measures-part-evaluation-findings = 评估结论
# used: dynamic
measures-part-evaluation-url = 评估报告网址
# used: dynamic
measures-part-target = 指标
# used: dynamic
measures-part-target-title = 要达到的目标
# used: dynamic
measures-part-target-value = 目标值
# used: dynamic
measures-part-target-unit = 单位
# used: dynamic
measures-part-target-year = 达标年份
# used: dynamic
measures-part-target-present = 当前值
# used: dynamic
measures-part-target-present_on = 当前值日期
# used: dynamic
measures-part-target-present_on-hint = 年-月-日，如 2026-11-22。
# used: dynamic
measures-part-target-source = 来源
# used: dynamic
measures-part-law = 法律
# used: dynamic
measures-part-law-number = 编号
# used: dynamic
measures-part-law-on = 法律日期
# used: dynamic
measures-part-law-on-hint = 年-月-日，如 2026-11-22。
# used: dynamic
measures-part-law-articles = 条款
# used: dynamic
measures-part-law-duties = 平台义务
# used: dynamic
measures-part-law-transpose_by = 转化为国内法的期限
# used: dynamic
measures-part-law-transpose_by-hint = 年-月-日，如 2026-11-22。
# used: dynamic
measures-part-law-url = 文本网址
# used: dynamic
measures-part-stage = 阶段
# used: dynamic
measures-part-stage-stage = 阶段
# used: dynamic
measures-part-stage-on = 日期
# used: dynamic
measures-part-stage-on-hint = 年-月-日。尚待到来的阶段请留空。
# used: dynamic
measures-part-stage-note = 备注
measures-stage-awaited = 待定
# used: dynamic
measures-part-proposal = 建议
# used: dynamic
measures-part-proposal-by = 提出方
# used: dynamic
measures-part-proposal-words = 建议内容
# used: dynamic
measures-part-proposal-fate = 处理结果
# used: dynamic
measures-part-proposal-reason = 理由
# used: dynamic
measures-part-transposition = 国内法转化
# used: dynamic
measures-part-transposition-party = 成员国
# used: dynamic
measures-part-transposition-text = 国内法文本
# used: dynamic
measures-part-transposition-on = 国内法文本日期
# used: dynamic
measures-part-transposition-on-hint = 年-月-日，如 2026-11-22。
# used: dynamic
measures-part-transposition-url = 网址
measures-carried = 状态
# used: dynamic
measures-carried-done = 已完成
# used: dynamic
measures-carried-late = 逾期
# used: dynamic
measures-carried-pending = 待完成
measures-carried-on = 所选日期的状态
measures-carried-caption = 欧洲联盟成员国，{ $value }
# used: dynamic
measures-part-help = 求助联系方式
# used: dynamic
measures-part-help-party = 缔约方
# used: dynamic
measures-part-help-name = 机构名称
# used: dynamic
measures-part-help-name-hint = 填写机构或服务，不填个人。
# used: dynamic
measures-part-help-reach = 联系方式
# used: dynamic
measures-part-help-url = 网址
# used: dynamic
measures-part-plan = 计划
# used: dynamic
measures-part-plan-year_start = 起始年份
# used: dynamic
measures-part-plan-year_end = 结束年份
# used: dynamic
measures-part-plan-budget = 预算
# used: dynamic
measures-part-plan-currency = 预算货币
# used: dynamic
measures-part-plan-successor = 后续计划
# used: dynamic
measures-part-plan-successor_year = 后续计划年份
# used: dynamic
measures-part-plan-successor_url = 后续计划网址
# used: dynamic
measures-part-institution = 机构
# used: dynamic
measures-part-institution-law = 设立法律
# used: dynamic
measures-part-institution-on = 设立法律日期
# used: dynamic
measures-part-institution-on-hint = 年-月-日，如 2026-11-22。
# used: dynamic
measures-part-institution-missions = 职责
# used: dynamic
measures-part-strategy = 战略
# used: dynamic
measures-part-strategy-title = 标题
# used: dynamic
measures-part-strategy-year_start = 起始年份
# used: dynamic
measures-part-strategy-year_end = 结束年份
# used: dynamic
measures-part-strategy-url = 网址
# used: dynamic
measures-part-meeting = 会议
# used: dynamic
measures-part-meeting-on = 会议日期
# used: dynamic
measures-part-meeting-on-hint = 年-月-日，如 2026-11-22。
# used: dynamic
measures-part-meeting-subject = 议题
# used: dynamic
measures-part-decision = 决定与任务
# used: dynamic
measures-part-decision-on = 会议日期
# used: dynamic
measures-part-decision-on-hint = 年-月-日，如 2026-11-22。
# used: dynamic
measures-part-decision-words = 决定
# used: dynamic
measures-part-decision-task = 后续任务
# used: dynamic
measures-part-decision-owner = 任务负责方
# used: dynamic
measures-part-decision-owner-hint = 填写部委或部门，不填个人。
# used: dynamic
measures-part-decision-due_on = 截止日期
# used: dynamic
measures-part-decision-due_on-hint = 年-月-日，如 2026-11-22。
# used: dynamic
measures-part-decision-state = 任务状态
# used: dynamic
measures-choice-yes = 是
# used: dynamic
measures-choice-no = 否
# used: dynamic
measures-choice-under-way = 进行中
# used: dynamic
measures-choice-open = 未完成
# used: dynamic
measures-choice-finished = 已完成
# used: dynamic
measures-choice-budget = 预算
# used: dynamic
measures-choice-spent = 已支出
# used: dynamic
measures-choice-grant = 拨款
# used: dynamic
measures-choice-loan = 贷款或担保
# used: dynamic
measures-choice-investment = 投资
# used: dynamic
measures-choice-revenue = 收入
measures-row-money-kind = 金额类型
measures-laws-title = 法律登记册
measures-laws-lede = 已登记措施中的法律，列出日期、阶段、条款及对平台的要求。
measures-contacts-title = 各缔约方求助渠道
measures-contacts-lede = 为在网上遭受骚扰或攻击的艺术家和文化专业人员（尤其是女性）提供帮助的机构和服务。
measures-contacts-none = 尚无已登记的联系方式。
measures-next-page = 下一页
# used: dynamic
measures-error-present-day = 请填写当前值的日期
# used: dynamic
measures-error-fate-reason = 请说明采纳或不采纳该建议的理由
# used: dynamic
measures-error-task-owner = 请填写负责该任务的机构

## Alike and merged

measures-alike-title = 相似的记录
measures-alike-lede = 标题相近且年份不矛盾。请决定保留哪条记录；另一条将指向它。
measures-alike-none = 没有相似的记录。
measures-alike-merge = 将此条并入另一条
measures-alike-here = 这可能已有记录：
measures-alike-advice = 如为同一措施，请修改现有记录或将此条并入其中；如非同一措施，请继续。
measures-alike-anyway = 这是另一项：开始
# used: dynamic
measures-act-into = 保留的记录
measures-act-into-other = 其他记录（标识符或网址）
measures-act-fill = 将保留记录中空缺的内容补入
measures-about-merge = 此记录的网址将指向保留的记录。两者的历史均可查阅，合并可以撤销。
measures-about-undo-merge = 该记录恢复独立，回到合并前的状态；已补入另一条的内容保留不变。
measures-done-merged = 已合并。旧网址将指向保留的记录。
measures-merged-here = 已并入此条的记录
measures-error-survivor = 请指定您名下另一条要保留的记录
measures-error-survivor-practice = 此记录已认定为良好做法，另一条则否。请将另一条并入此条。

## Still true

measures-answer = 此记录是否仍然属实？
# used: dynamic
measures-answer-still = 是，仍然属实
# used: dynamic
measures-answer-changed = 否，已有变化
# used: dynamic
measures-answer-ended = 否，已经结束
measures-confirmed = 最近确认
# used: dynamic
measures-confirmed-still = 责任方确认仍然属实
# used: dynamic
measures-confirmed-changed = 责任方表示已有变化；文本尚为旧版
# used: dynamic
measures-confirmed-ended = 责任方表示已经结束
measures-by-link = 通过邮件链接
measures-to-confirm = 待确认；自 { $value } 起未经确认
measures-show-all = 显示全部
measures-about-confirm = 所有人均可看到答复、您的角色和日期；文本不变。
measures-done-confirmed = 谢谢。答复已记录。
measures-still-title = 关于一项措施的一个问题
measures-still-note = 您的答复将记为通过邮件链接作出；此操作不会使您登录。
measures-still-done = 您的答复已记录
measures-still-thanks = 记录将显示今日已确认。
measures-still-changed = 记录已注明。请在方便时登录并修改文本。
measures-still-ended = 记录已注明。请登录并标记为已结束，同时填写年份。
measures-link-over-title = 此链接已失效
measures-error-link-over = 该问题已答复、已过期，或记录不再公开。
# used: dynamic
measures-mail-still-true-subject = 是否仍然属实？{ $title }
# used: dynamic
measures-mail-still-true-text = 措施“{ $title }”已一年未经确认。请打开链接回答一个问题，无需登录。
measures-show-to-confirm =
    { $n ->
       *[other] { $n } 条记录待确认
    }

## Links

measures-links-title = 已无法访问的网址
measures-links-lede = 每个网址均已在不同日期尝试至少三次。请打开相应措施并更正网址。
measures-links-none = 已检查的网址均可访问。
measures-link-checked = 最近检查
measures-link-alive = 最近可访问
measures-link-never = 登记以来从未可访问
measures-link-dead = { $first } 无法访问；最近可访问：{ $second }

## Headline figures

measures-figures-title = 重要数据
measures-figures-lede = 可单独引用的数据，均注明单位、年份、来源和页码。
measures-figures-none = 尚无已登记的数据。
measures-figure-new = 新增数据
measures-figure-edit = 重要数据
measures-figure-rule = 草稿无论内容如何均可保存；缺少年份或来源则不能发布。
measures-figure-edition = 版次
measures-figure-chapter = 章
measures-figure-page = 页
# used: dynamic
measures-figure-draft = 草稿
# used: dynamic
measures-figure-published = 已发布
measures-figure-withdrawn = 已撤回的数据
measures-figure-error-unit = 请填写数据的单位
measures-figure-error-meaning = 请说明该数据的含义
measures-figure-error-source = 请注明来源

## One topic at a time

measures-tasks-title = 此措施的各项任务
measures-tasks-link = 逐项填写
measures-tasks-lede = 每页一个主题，顺序不限。已保存的内容会保留。
measures-task-done = 已填写
measures-task-open = 选填，未填
measures-tasks-all = 在一页上显示整个表单
measures-tasks-save-list = 保存并返回任务列表
measures-check-title = 核对并提交
measures-check-lede = 请再次核对您的答案。必填而缺失之处已标出。
measures-turn-since =
    { $n ->
       *[other] { $turn }，自 { $day } 起，已 { $n } 天
    }
measures-of-organization = 组织 { $value } 发布
measures-of-organizations = 本国组织发布的记录
measures-not-checked = 由该组织发布，未经核实。
measures-reply-of = 缔约方答复：{ $value }
measures-about-reply = 您的答复将显示在记录旁，所有人可见。之后的答复会取代它；两者均保留在历史记录中。
measures-act-reply = 所有人可见的答复
measures-new-lede-organization = 请先填写标题。贵组织发布的内容立即可见，并标明为其自行发布、未经核实。
measures-mail-about-party-subject = 某组织发布了一条记录：{ $title }
measures-mail-about-party-text = 总部设在贵国的一个组织以自身名义发布了“{ $title }”。贵方可以答复；答复将显示在旁边。
measures-not-checked-reply = 由该组织发布，未经核实。相关缔约方可以答复。
measures-mail-reply-subject = 缔约方已答复：{ $title }
measures-mail-reply-text = 相关缔约方已答复“{ $title }”。答复显示在您的记录旁。
# Operations for programs.
measures-api-start = 在缔约方空间中新建草稿
measures-api-read = 一项措施：公开的，或凭令牌读取其持有人可读的草稿
measures-api-change = 以merge patch（RFC 7396）修改草稿
measures-api-submit = 向该缔约方的联络点提交草稿
measures-field-files = 附件
measures-field-files-hint = PDF、JPEG、PNG、办公文档或文本，每个文件不超过{ $value } MB。记录发布后，所有人均可阅读。
measures-row-file = 文件
measures-row-file-language = 文件语言
measures-row-file-remove = 移除此文件
measures-file-about = （{ $kind }，{ $n } kB）
measures-file-checksum = 校验和{ $value }
measures-error-file = 请选择文件或清空此行
measures-error-file-again = 表单未保存，因此未保留“{ $name }”。请重新选择文件
measures-facet-report = 《全球报告》版次
measures-drawn =
    { $n ->
       *[other] 出自该版的记录{ $n }条
    }
measures-figures-of-edition =
    { $n ->
       *[other] 该版的重要数据{ $n }项
    }
measures-withheld-text = 秘书处因此处所述理由隐藏了发布该措施的组织。组织重新显示时，该措施也会重新显示。
measures-sheet-notice = 提示
