### Pages made of several slices, and error reports.

## Figures that several pages show

portal-count-measures =
    { $n ->
        [0] 暂无措施
       *[other] { $n }项措施
    }
portal-count-parties =
    { $n ->
        [0] 暂无缔约方
       *[other] { $n }个缔约方
    }
# $value is a day in words.
portal-since = 自{ $value }起
portal-untitled = 无标题

## Home

portal-home-lede = 《公约》缔约方在此制定国家路线图、分享所做工作，并了解哪些工作尚待开展。此处发布的一切内容无需账户即可阅读和取用。
portal-home-due = 近期时限
portal-home-due-reports =
    { $n ->
       *[other] 全体{ $n }个缔约方的定期报告
    }
portal-home-due-world-day = 世界文化多样性促进对话和发展日
portal-home-all-dates = 大事年表中的全部日期
portal-home-next = 您的下一项工作
portal-home-all-waiting =
    { $n ->
        [0] 我的待办
       *[other] 我的待办（{ $n }项）
    }
portal-home-look-up = 查找
portal-home-search-label = 查找措施、缔约方、活动、条款和术语
portal-home-activities = 框架的活动
portal-home-terms = 术语表条目
portal-home-take = 取用数据
portal-home-take-text = 每份列表和每条记录也以数据形式提供：在其网址末尾加上.json或.csv即可。

## Framework

# $first is a body, $second a month in words.
portal-framework-approved = 批准机构：{ $first }，{ $second }
portal-framework-goal = 目标{ $n }
portal-framework-output = 产出{ $n }
# $value is a document.
portal-framework-mapping = 目标与产出对应关系的来源：{ $value }
portal-framework-steps = 方法的四个步骤
portal-framework-objectives = 总体目标
portal-framework-objectives-text = 各项措施与六项总体目标相对应。基础文件所载良好做法与目标的对应关系出自编辑判断。
portal-framework-targets = 可持续发展目标的具体目标
portal-framework-targets-text = 具体目标与活动之间的对应关系是本平台的编辑判断，并非来源中的表述。

## An activity

portal-activity-caption = 开放路线图活动{ $value }
portal-activity-asks = 活动要求
portal-activity-evidence = 可用以证明已完成的材料
portal-activity-no-measures = 该活动下尚未记录任何措施。
portal-activity-parties = 正在开展该活动的缔约方
portal-activity-parties-text = 在该活动下有已发布措施的缔约方，或其已发布路线图表明该活动正在进行或已完成的缔约方。
portal-activity-no-parties = 该活动下尚未记录任何缔约方。

## A target of the Sustainable Development Goals

# $value is a code such as 8.3.
portal-target-title = 具体目标{ $value }
portal-target-goal = 可持续发展目标{ $n }
portal-target-editorial = 活动和措施与该具体目标的对应关系出自编辑判断。
portal-target-activities = 与该具体目标对应的活动
portal-target-no-measures = 尚无措施与该具体目标对应。

## A Party

portal-party-not-state = 该缔约方不是国家，而是区域经济一体化组织。
portal-party-treaty = 成为《公约》缔约方的情况
portal-party-treaty-caption = 条约行动、日期及其可信度
portal-party-action = 行动
portal-party-not-established = 尚未确定
portal-party-doubtful = 存疑
# $value is the kind of instrument, such as "ratification".
portal-party-deposit = 交存文书：{ $value }
portal-party-deposit-unknown = 交存文书
portal-party-in-force = 《公约》对该缔约方生效
portal-party-in-force-source = 由交存日期推算（第29条）
portal-party-bound-at-latest = 最迟受约束日期
portal-party-groups = 国家组别
portal-party-languages = 官方语言（ISO 639-1）
portal-party-declarations = 声明和保留
portal-party-no-declarations = 在所查阅的来源中未发现；这些来源并不载有完整清单。
portal-party-duties = 《公约》规定的义务和权利
# $value is a day in words.
portal-party-duties-caption = 截至{ $value }该缔约方的义务
portal-party-duty = 义务
portal-party-article = 第{ $value }条
portal-party-article-column = 条款
portal-party-due = 下一时限
portal-party-always = 随时
portal-party-last-met = 最近履行
portal-party-rights = 缔约方可采取的行动
portal-party-no-measures = 尚未记录该缔约方的任何措施。
portal-party-disclaimer = 措施以缔约方自己的文字或其来源的表述列出。
portal-non-party-text = { $value }是教科文组织会员国，但不是《公约》缔约方。
portal-non-party-register = 缔约方名册

## Gap grid

portal-grid-lede = 各缔约方在20项活动下的记录：已发布的措施和已发布路线图中的进展情况。空白格表示此处没有记录，并不表示没有开展工作。
portal-grid-filter = 筛选和分组
portal-grid-output = 产出
# used: dynamic
portal-grid-output-hint = 手机屏幕可容纳一项产出。
portal-grid-region = 地区组
portal-grid-within = 国家组别
portal-grid-group = 分组标题
portal-grid-by-region = 按地区组
portal-grid-on = 缔约方和组别截至
portal-grid-look = 单元格显示内容
portal-grid-look-roadmaps = 路线图：计划、进行中、已完成
portal-grid-look-planned = 路线图：计划
portal-grid-look-active = 路线图：进行中
portal-grid-look-done = 路线图：已完成
portal-grid-look-needs = 需求（按区域组）
# used: dynamic
portal-grid-on-hint = 年-月-日，例如2026-11-22
portal-grid-key-measures = 措施数目
portal-grid-planned = 计划
portal-grid-active = 进行中
portal-grid-done = 已完成
portal-grid-parties-planned = 计划开展的缔约方
portal-grid-parties-active = 正在开展的缔约方
portal-grid-parties-done = 已完成的缔约方
portal-grid-parties-needs = 提出需求的缔约方
portal-grid-needs-caption = 已公布的诊断中提出指向该活动之需求的缔约方，按区域组分列
portal-grid-all-parties = 全部
portal-grid-skip = 跳过表格
# $first (measures and positions) and $second (Parties and groups) are days in words.
portal-grid-caption = 截至{ $first }按缔约方和活动列出的记录。缔约方和组别截至{ $second }
portal-grid-total = 上述缔约方的全部措施，每项只计一次
portal-grid-no-party = 不属于单一缔约方
portal-grid-organizations = 由组织提交
portal-grid-how = 计数方法
portal-grid-how-cell = 每格计算该缔约方作为所属方在该活动下已发布的不同措施。伙伴缔约方不计入。
portal-grid-how-several = 多个缔约方的措施对每个缔约方各计一次，在任何总数中只计一次。
portal-grid-how-none = 不属于单一缔约方的记录和各组织的记录单独列行，不计入任何格。
portal-grid-how-position = 进展情况是指缔约方已发布的路线图对该活动的表述。
portal-grid-how-advance = 依路线图：已发布文本附证据声明完成者为已完成；文本说明或报告称行动已开始者为进行中；列为优先或经核准计划中的行动尚待开始者为计划。三者中只计进展最深的一项。
portal-grid-how-need = 缔约方已公布诊断中的某项需求指向该活动，即为提出需求。
portal-cooperation-title = 合作可拓展之处
portal-cooperation-lede = 逐项活动列出：已完成或持有认定良好实践的缔约方，以及计划开展或提出需求的缔约方。依据已发布内容，不作相互衡量。
portal-cooperation-done = 已完成
portal-cooperation-practice = 持有良好实践
portal-cooperation-planned = 计划开展
portal-cooperation-need = 提出需求
portal-cooperation-none = 尚无任何活动两侧均有缔约方记录。
portal-cooperation-one-side = 目前仅有一侧记录的活动
portal-grid-how-day = 所选日期仅决定缔约方和组别。措施和进展情况始终以今日记录为准。
portal-grid-how-order = 缔约方按名称顺序排列，此处不作相互比较。

## Search

portal-search-kinds = 按类别显示结果
portal-search-nothing = 未找到与这些词语相符的内容。
portal-search-suggestion = 您要找的是不是：
portal-search-help = 以全部六种语言查找词语。须连在一起的词语请加引号；星号代表词尾。
portal-search-activities = 活动

## Mine to do and the space of a Party

portal-work-waiting = 等待您处理
portal-work-information = 供参考
portal-work-nothing = 没有等待您处理的事项。
portal-work-spaces = 您所属的缔约方
portal-work-tools = 其他页面
portal-work-accounts = 账户和邀请
portal-work-mails = 已发送的邮件
portal-work-account = 我的账户和会话
portal-space-caption = 缔约方工作区
portal-space-roles = 您在此的身份：{ $value }
portal-space-public = 公开页面
portal-space-parts = 本工作区的各部分
portal-space-measures = 措施
portal-space-team = 团队
portal-space-no-authority = 该缔约方的国家主管机关没有账户，因此无法核准任何内容。请向管理员申请邀请。
portal-space-no-roadmap = 尚未开始编制路线图。
portal-space-open-roadmap = 打开路线图
portal-space-changes = 最近更改
portal-space-published-measures =
    { $n ->
        [0] 没有已发布的措施
       *[other] { $n }项已发布的措施
    }
portal-space-holders = 各角色的担任者

## Desk of the Secretariat

portal-kind-roadmap = 路线图
portal-kind-practice = 提议的良好做法
portal-kind-measure = 措施
portal-kind-offer = 良好做法征询
portal-kind-report = 勘误意见
portal-kind-founding = 基础数据
portal-kind-consultation = 意见征询
portal-kind-account = 账户
portal-waiting-parked = 未送达的邮件：{ $n }
portal-waiting-authority = 申请主管机关账户
portal-turn-secretariat = 秘书处
portal-turn-party = 缔约方
portal-turn-administrator = 管理员
portal-founding-waiting =
    { $n ->
       *[other] { $n }项提议的基础数据更正
    }
portal-desk-found =
    { $n ->
        [0] 没有待处理事项
       *[other] { $n }项待处理
    }
portal-desk-nothing = 在这些筛选条件下没有待处理事项。
portal-desk-caption = 待处理事项：先列等待秘书处的事项，等待最久者在前
portal-desk-item = 事项
portal-desk-kind = 类别
portal-desk-stage = 阶段
portal-desk-since = 自何日起
portal-desk-days = 天数
portal-desk-turn = 由谁处理
portal-desk-next = 下一步
portal-desk-on = 路线图状况，截至下列日期终了
# used: dynamic
portal-desk-on-hint = 年-月-日，例如2026-11-22
portal-desk-begun = 已开始编制路线图的缔约方
portal-desk-finalized = 已定稿的缔约方
portal-desk-published = 已发布路线图的缔约方
portal-desk-implemented = 已完成已发布计划中某项行动的缔约方
portal-desk-counters = 其他计数
portal-desk-measures = 已发布的措施
portal-desk-proposed = 提议的做法
portal-desk-own-measures = 秘书处的措施
portal-log-title = 操作日志
portal-log-lede = 对哪条记录做了什么、由谁、以何种角色。草稿内容、备注和保密往来不在此列。
portal-log-caption = 操作，最新在前
portal-log-until = 截至（年-月-日）当日结束
portal-log-nothing = 此处没有操作记录。
portal-log-when = 时间
portal-log-record = 记录
portal-log-act = 操作
portal-log-who = 操作者
portal-log-older = 更早的操作
# used: dynamic
portal-log-kind-account = 账户
# used: dynamic
portal-log-kind-invitation = 邀请
# used: dynamic
portal-log-kind-milestone = 时间轴日期
# used: dynamic
portal-log-kind-roadmap-submission = 提交
# used: dynamic
portal-log-kind-roadmap-offer = 良好做法邀约
portal-log-kind-status-report = 现状报告
portal-desk-practices = 良好做法
portal-desk-reports = 未答复的勘误意见

## Reporting an error

portal-report-lede = 请告诉我们页面上有何错误。无需账户；您将获得一个编号，答复将列于该编号之下。
portal-report-about = 页面：
portal-report-words = 有何错误？
# used: dynamic
portal-report-words-hint = 请说明现有内容和正确内容；如知道来源，请注明。
portal-report-email = 您的电子邮件地址（选填）
# used: dynamic
portal-report-email-hint = 答复将发至该地址。其他人看不到。
# $value is a number.
portal-report-limit = 最多{ $value }个字符
portal-report-trap = 请将此栏留空
portal-report-send = 发送意见
portal-report-privacy = 您的文字由秘书处阅读；如记录属于某缔约方，则由其联络点阅读。文字不予公布，答复予以公布。
portal-report-state-open = 等待答复
portal-report-state-held = 等待查看
portal-report-state-answered = 已答复
portal-report-state-dismissed = 已关闭，未作更改
portal-receipt-title = 您的意见
portal-receipt-state = 状态
portal-receipt-sent = 发送时间
portal-receipt-words = 您所写的内容
portal-receipt-answer = 答复
portal-receipt-waiting = 尚无答复。答复将列于此处。
portal-receipt-mailed = 答复还将发至您提供的电子邮件地址。
portal-receipt-keep = 请保存本页网址：只有知道网址的人才能打开。
portal-answered-title = 已答复的勘误意见
portal-answer-reported = 所报告的内容
portal-answer-held = 暂扣：同一地址发来许多意见，或可能由程序发送。尚未通知记录的所有者。请放行或关闭。
portal-answer-words = 答复或理由
portal-answer-mailed = 报告者将通过邮件收到答复。答复还显示在记录旁。
portal-answer-not-mailed = 未提供电子邮件地址：答复列于意见页面和记录旁。
portal-answer-send = 答复并关闭
portal-answer-dismiss = 关闭，不作更改
portal-answer-let-through = 放行
portal-done-report = 您的意见已收到。
portal-done-answer = 该意见已答复并关闭。
portal-done-dismiss = 该意见已关闭。
portal-done-let-through = 该意见已放行，并已通知记录的所有者。
portal-error-email = 请输入电子邮件地址，例如name@example.org，或将此栏留空。
portal-error-report-changed = 其间已有他人处理该意见。您的文字仍保留在此。
portal-error-report-closed = 该意见已关闭。
# used: dynamic
portal-notice-report-subject = 勘误意见{ $reference }
# used: dynamic
portal-notice-report-text = 有读者报告页面{ $about }存在错误。意见{ $reference }等待答复。
# used: dynamic
portal-notice-report-owner-subject = { $party } - 勘误意见{ $reference }
# used: dynamic
portal-notice-report-owner-text = 有读者报告{ $party }的一条记录存在错误。意见{ $reference }等待您的答复；秘书处也已得到通知。
portal-mail-answer-subject = 对您的勘误意见{ $value }的答复
portal-mail-answer-text =
    您报告了以下页面的错误（{ $reference }）：
    { $page }

    答复：

    { $answer }
portal-mail-dismissal-text =
    您报告了以下页面的错误（{ $reference }）：
    { $page }

    该意见已关闭，未作更改。理由：

    { $answer }

## Health

portal-health-title = 系统状况
portal-health-ok = 正常
portal-health-degraded = 部分功能异常
portal-health-database = 数据库
portal-health-head = 日志的最新条目
portal-health-position = 搜索索引已处理到的条目
portal-health-entries = 搜索索引的条目数
portal-health-following = 搜索索引最近一次更新
portal-health-jobs = 最近一次检查邮件和其他任务
portal-health-quiet = 已停止
portal-health-parked = 未能发送的邮件
portal-health-parked-count =
    { $n ->
       *[other] { $n }封邮件
    }
portal-health-authority = 没有主管机关账户的缔约方
portal-health-authority-text = 这些缔约方有联络点，但无人可以核准。
portal-health-feeds = 发生故障的数据馈送
portal-health-feeds-text = 恢复之前不会写入任何内容。其负责人已获通知；访客看不到此事。

## About the data

portal-data-lede = 此处存有何种内容、来自何处、哪些存疑，以及如何取用。
portal-data-held = 所存内容
# $value is a day in words.
portal-data-held-caption = { $value }的各类记录
portal-data-collection = 类别
portal-data-records = 记录数
portal-data-source-parties = 经相互核对的条约数据库和官方公报；各缔约方注明各自来源
portal-data-source-measures = 基础文件DCE/19/7.CP/13所载良好做法，以及缔约方和秘书处在此发布的内容
portal-data-source-roadmaps = 由缔约方在此发布
portal-data-source-framework = 开放路线图，文件DCE/19/7.CP/13和DCE/21/14.IGC/14
portal-data-source-articles = 2005年10月20日《公约》，附为本平台撰写的摘要
portal-data-source-glossary = 为本平台撰写的定义，各附来源
# $value is a version.
portal-data-lists = 附六种语言名称的代码表：版本{ $value }
portal-data-doubts = 存疑之处
portal-data-doubt-low =
    { $n ->
       *[other] { $n }个缔约方的日期可信度低：广为引用，但未经第二个来源证实。
    }
portal-data-doubt-day =
    { $n ->
        [0] 所有缔约方的生效日期均已确定。
       *[other] { $n }个缔约方的生效日期未确定；按其最迟受约束的日期计算。
    }
portal-data-doubt-titles = { $total }个活动的英文标题中有{ $official }个为正式措辞，其余已作标记。法文标题均为正式措辞。其他语言显示二者之一。
portal-data-doubt-declarations =
    { $n ->
       *[other] 记录了{ $n }项声明；未查阅保存机关的完整清单。
    }
portal-data-doubt-editorial = 活动与可持续发展目标具体目标的对应关系，以及基础文件所载良好做法与目标和活动的对应关系，均为编辑判断。
portal-data-counting = 计数方法
portal-data-counting-day = 某日的缔约方是指《公约》当日对其有效的缔约方。
portal-data-counting-past = “截至”某日是指协调世界时当日终了时的记录。从基础文件载入的内容视为在任何日期之前已有记录。
portal-data-formats = 列表：.json（100行、总数和后续网址）、.csv（全部结果，UTF-8，逗号分隔）。记录：.json。大事年表：.atom和.ics。页面的筛选条件同样适用于其数据。
portal-data-machines = 供程序使用的网址
portal-data-machines-text = 无需密钥。字段名为英文；文本附带其所有语言版本。
portal-data-example-list = 经筛选的列表
portal-data-example-table = 完整表格
portal-data-example-record = 一条记录
portal-data-example-grid = 最不发达国家的差距一览表
portal-data-example-permanent = 不含语言的永久网址
portal-data-example-catalogue = 全部数据的目录（DCAT-AP）
portal-data-example-vocab = 代码表（SKOS）
portal-data-example-oai = 供图书馆采集（OAI-PMH）
portal-data-example-archive = 全部数据（单一文件）
portal-data-example-changes = 自某一时刻以来的全部变更
portal-data-licence-facts = 本平台的参考数据、代码表和摘要：CC BY-SA 3.0 IGO。
portal-data-licence-parties = 缔约方的措施和路线图：公开、可注明出处并可重复使用；权利归缔约方所有。
portal-data-licence-code = 程序：Apache-2.0。
portal-data-privacy = 个人
portal-data-privacy-text = 公开的是签署行为者的姓名和职务，以及经本人同意公开的措施成功贡献者的姓名。任何页面都不向其他网站请求内容，也不跟踪任何访问者。
portal-desk-organizations = 尚未核实的组织
portal-kind-organization = 组织
portal-organizations-waiting = { $n ->
   *[other] { $n } 个组织待核实
  }
portal-log-kind-organization = 组织
# used: dynamic
portal-notice-report-organization-subject = 勘误意见{ $reference }
# used: dynamic
portal-notice-report-organization-text = 有读者报告贵组织的一条记录存在错误。意见{ $reference }等待贵方答复；秘书处也已得到通知。
portal-kind-call = 向缔约方的征集
