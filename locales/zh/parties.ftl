### 缔约方：名册、加入、分组、义务。

## Register

parties-title = 缔约方名册
parties-lede = 列出每一缔约方的文书种类、交存日期和生效日期及其可信度。生效日期依第29条计算。
# $n counts Parties, $states those that are States; the one other Party is the European Union.
parties-count = 截至{ $day }，共有{ $n }个缔约方：{ $states }个国家和欧洲联盟。
parties-count-today = 今天（{ $day }）共有{ $n }个缔约方：{ $states }个国家和欧洲联盟。
parties-count-states = 截至{ $day }，共有{ $n }个缔约方，其中国家{ $states }个。
parties-count-none = 截至{ $value }，《公约》尚未生效，没有缔约方。
parties-count-not-established =
    { $n ->
       *[other] 其中{ $n }个的日期尚未确定，按最迟受约束之日计算。
    }
parties-on = 名册截至日期
parties-on-hint = 任意日期，按“年-月-日”填写，例如2007-06-18。
parties-found =
    { $n ->
       *[other] { $n }个缔约方
    }
parties-filter-group = 教科文组织地区组
parties-filter-subregion = 次区域
parties-filter-member = 当日所属国家组别
parties-regional-organizations = 区域组织
parties-group-eu = 欧洲联盟成员国
parties-group-ldc = 最不发达国家
parties-group-sids = 小岛屿发展中国家
parties-group-au = 非洲联盟
parties-group-oif = 法语国家国际组织
parties-tiles = 按地区组排列
parties-key-bound = 当日为缔约方
parties-key-outside = 当日非缔约方
parties-disclaimer = 所用名称和分组仅供参考，不代表对任何国家、领土、城市或地区的法律地位或其边界的任何意见。
parties-table = 各方成为缔约方的方式和时间
parties-confidence-note = 高：两个独立来源或保存机关。中：一个来源。低：一般公认但未经证实，或尚未确定。
parties-non-parties = 非缔约方的教科文组织会员国
parties-non-parties-lede =
    { $n ->
       *[other] 据目前所知共{ $n }个国家，未计入上文。
    }

## How a Party joined

parties-instrument = 文书
parties-instrument-ratification = 批准
parties-instrument-acceptance = 接受
parties-instrument-approval = 核准
parties-instrument-accession = 加入
parties-deposited-on = 交存日期
# used: dynamic
parties-deposited-on-hint = 年-月-日。生效日期依第29条由此得出。
parties-in-force-on = 生效日期
parties-bound-at-latest = 最迟受约束日期
# used: dynamic
parties-bound-at-latest-hint = 仅在交存日期不明时填写：可以确定该缔约方已受约束的日期。
parties-bound-source = 最迟日期的依据
# $value is a day in words.
parties-bound-by = 最迟于{ $value }受约束
parties-unconfirmed = 未经证实
parties-not-established = 尚未确定

## Declarations

# used: dynamic
parties-declaration-declaration = 声明
parties-declaration-reservation = 保留
parties-declaration-territorial = 领土适用

## Duties and rights

parties-duty-report = 每四年向教科文组织提交报告
parties-duty-contact = 指定联络点
parties-duty-information = 共享和交流信息
parties-duty-promotion = 在境内促进文化表现形式
parties-duty-education = 开展教育和提高公众认识
parties-duty-civil-society = 鼓励民间社会参与
parties-duty-cooperation = 加强国际合作
parties-duty-development = 将文化纳入可持续发展
parties-duty-preference = 给予发展中国家优惠待遇
parties-duty-consultation = 在其他论坛促进《公约》宗旨并开展磋商
parties-duty-policies = 制定本国文化政策和措施
parties-duty-protection = 保护境内处于危险之中的文化表现形式
parties-duty-assistance = 获得发展本国文化部门的合作支持

## Correcting the register

parties-correct = 更正
# $value is the name of a Party.
parties-correct-title = 更正名册：{ $value }
parties-correct-lede = 先前的记录连同您填写的理由保留在该缔约方的历史记录中。
parties-correct-joining = 成为缔约方的情况
parties-correct-duties = 各项义务最近一次履行的日期
parties-correct-why = 更正理由
parties-source-1 = 第一来源
parties-source-2 = 第二来源
parties-confidence = 日期的可信度
parties-met-on = 最近一次履行日期
parties-done-corrected = 名册已更正。先前的内容保存在历史记录中。
parties-error-day = 请按“年-月-日”填写实际存在的日期，例如2007-06-18。
parties-error-no-day = 请填写交存日期，或最迟受约束的日期。
parties-error-before-adoption = 《公约》于2005年10月20日通过，此前不可能交存任何文书。
parties-code = 代码
parties-versions = 迄今的导入与更正

## 导入字段

parties-column-met_report = 每四年向教科文组织提交报告：最近一次履行日期
parties-column-met_report_source = 每四年向教科文组织提交报告：来源
parties-column-met_contact = 指定联络点：最近一次履行日期
parties-column-met_contact_source = 指定联络点：来源
parties-column-met_information = 共享和交流信息：最近一次履行日期
parties-column-met_information_source = 共享和交流信息：来源
parties-column-met_promotion = 在境内促进文化表现形式：最近一次履行日期
parties-column-met_promotion_source = 在境内促进文化表现形式：来源
parties-column-met_education = 开展教育和提高公众认识：最近一次履行日期
parties-column-met_education_source = 开展教育和提高公众认识：来源
parties-column-met_civil_society = 鼓励民间社会参与：最近一次履行日期
parties-column-met_civil_society_source = 鼓励民间社会参与：来源
parties-column-met_cooperation = 加强国际合作：最近一次履行日期
parties-column-met_cooperation_source = 加强国际合作：来源
parties-column-met_development = 将文化纳入可持续发展：最近一次履行日期
parties-column-met_development_source = 将文化纳入可持续发展：来源
parties-column-met_preference = 给予发展中国家优惠待遇：最近一次履行日期
parties-column-met_preference_source = 给予发展中国家优惠待遇：来源
parties-column-met_consultation = 在其他论坛促进《公约》宗旨并开展磋商：最近一次履行日期
parties-column-met_consultation_source = 在其他论坛促进《公约》宗旨并开展磋商：来源
