# 导入。

feeds-title = 导入
feeds-lede = 从工作簿、表格或 JSON 导入记录。您会先看到将发生的变化；在您确认之前不会写入任何内容。
feeds-file = 文件
feeds-file-hint = 工作簿（XLSX、XLS、ODS）、CSV、JSON 或逐行 JSON，最大 100 MB。
feeds-mapping-optional = 对应关系
feeds-button-look = 查看将发生的变化
feeds-known-heads = 自动识别的列标题
feeds-known-heads-lede = 每个字段可用六种语言中任一种的名称或其代码表示。
feeds-column-code = 代码
feeds-column-row = 行
feeds-column-source = 列
feeds-column-field = 字段
feeds-runs = 历次导入
feeds-runs-empty = 尚未导入任何内容。
feeds-run = 第 { $n } 次导入
feeds-brought = { $file }，{ $when }
feeds-state-reading = 正在读取
feeds-state-ready = 等待您处理
feeds-state-refused = 无法读取
feeds-state-applying = 正在应用
feeds-state-applied = 已应用
feeds-state-undoing = 正在撤销
feeds-state-undone = 已撤销
feeds-state-discarded = 已放弃
feeds-at-work = 正在处理文件。您可以离开本页，处理会继续进行。
feeds-at-work-rows = { $n ->
   *[other] 目前 { $n } 行
}
feeds-look-again = 刷新
feeds-found-format = 读取格式
feeds-found-sheet = 工作表
feeds-found-encoding = 编码
feeds-found-delimiter = 单元格分隔符
feeds-found-head = 标题行
feeds-found-items = 条目路径
feeds-counts = 各行的作用
feeds-verdict-new = 新增
feeds-verdict-changed = 修改
feeds-verdict-unchanged = 无变化
feeds-verdict-conflict = 冲突
feeds-verdict-blocked = 暂不接收
feeds-about-new = 新增一条记录。
feeds-about-changed = 此处的记录采用来源的内容。
feeds-about-unchanged = 此处的记录内容已相同。
feeds-about-conflict = 自上次导入以来，来源与此处均有改动。此处的记录保持不变。
feeds-about-blocked = 须先在来源处更正。
feeds-n-new = { $n ->
   *[other] { $n } 条新记录
}
feeds-n-changed = { $n ->
   *[other] { $n } 条有变化的记录
}
feeds-n-unchanged = { $n ->
   *[other] { $n } 条无变化的记录
}
feeds-n-conflict = { $n ->
   *[other] { $n } 处冲突
}
feeds-n-blocked = { $n ->
   *[other] { $n } 行暂不接收
}
feeds-said-applied = 各行已应用。
feeds-said-nothing = 未写入任何内容。
feeds-said-undone = 第 { $n } 次导入已撤销。
feeds-rows-of = 行：{ $value }
feeds-rows-shown = 此处显示前 { $n } 行；可下载的文件包含全部内容。
feeds-place-row = 第 { $value } 行
feeds-warning = 提醒
feeds-error = 错误
feeds-blocker = 无法接收
feeds-download-problems = 需更正的行及说明：
feeds-problems-cure = 处理办法
feeds-problems-what = 问题
feeds-apply = 应用
feeds-apply-all = 全部行或全不
feeds-apply-clean = 仅无冲突、无错误的行
feeds-apply-which = 哪些行
feeds-apply-lede = 所有人将同时看到全部记录。之后您可以撤销整次导入。
feeds-discard = 放弃
feeds-undo = 撤销导入
feeds-undo-lede = 导入新增的记录将被撤回，被修改的记录恢复原状。
feeds-undo-reason = 原因（所有人可见）
feeds-undo-partly = 此后被改动的记录保持不变
feeds-map = 列与字段
feeds-map-lede = 为每个字段选择对应的列。没有对应列的字段保持不变。
feeds-map-none = 无
feeds-map-first-rows = 文件的前几行
feeds-map-items = 条目路径
feeds-map-items-hint = JSONPath，例如 $.name[*] 表示名为 name 的列表中的各条目。
feeds-map-use = 使用此对应关系
feeds-map-save = 以名称保存此对应关系
feeds-map-name = 对应关系名称
feeds-map-download = 下载对应关系文件
feeds-done-started = 文件已收到，正在查明将发生的变化。
feeds-done-applied = 正在应用导入。
feeds-done-discarded = 已放弃导入，未写入任何内容。
feeds-done-undo = 正在撤销导入。
feeds-done-mapped = 正在按此对应关系重新读取文件。
feeds-done-kept = 对应关系已保存。
feeds-error-file = 请选择文件。
feeds-error-held = 有 { $n } 行暂不接收。请在来源处更正，或只接收其他行。
feeds-error-nothing = 没有可接收的行。
feeds-error-reason = 请填写原因。
feeds-error-built-upon = 此后有 { $n } 条记录被改动。请说明保持其原样，或不作撤销。
feeds-error-name = 请填写不超过 80 个字符的名称。
feeds-refused-unreadable = 无法读取文件：{ $cause }。
feeds-refused-empty = 文件为空。
feeds-refused-too-large = 文件超过 { $limit } MB。
feeds-refused-unknown-format = 无论文件名如何，这不是工作簿、表格或 JSON。
feeds-refused-not-a-table = 这是办公文档，但不是工作簿。
feeds-refused-damaged = 文件已损坏或不完整。
feeds-refused-password = 工作簿设有密码。
feeds-refused-macros = 工作簿含有宏。
feeds-refused-bomb = 工作簿解压后将达 { $size } MB。
feeds-refused-too-many-cells = 工作表 { $sheet } 的单元格超过 { $limit } 个。
feeds-refused-no-sheet = 没有工作表 { $sheet }。现有：{ $sheets }。
feeds-refused-no-head = 未找到列标题行。
feeds-refused-merged-head = 工作表 { $sheet } 的标题在 { $cell } 处有合并单元格。
feeds-refused-open-quote = 第 { $row } 行之前的引号没有闭合。
feeds-refused-no-encoding = 没有编码 { $encoding }。
feeds-refused-json-encoding = JSON 不是 UTF-8 编码。
feeds-refused-json-deep = JSON 嵌套过深：第 { $line } 行第 { $column } 列。
feeds-refused-json-twice = 同一对象中名称重复：第 { $line } 行第 { $column } 列。
feeds-refused-json-syntax = JSON 有误，第 { $line } 行第 { $column } 列：{ $cause }。
feeds-refused-json-line-long = 第 { $row } 行超过 1 MB。
feeds-refused-path-wrong = 路径 { $path } 在第 { $position } 位有误：{ $cause }。
feeds-refused-path-nothing = 路径 { $path } 未找到任何内容。
feeds-refused-path-too-much = 路径 { $path } 找到超过 { $limit } 个条目。
feeds-refused-items-unknown = 无法确定 JSON 中哪个列表包含条目。
feeds-refused-reader-missing = 无法启动文件读取程序。
feeds-refused-too-heavy = 读取文件所需的内存或时间超出限制。
feeds-refused-columns-missing = 文件中缺少对应关系所需的列：{ $columns }。
feeds-refused-fields-unknown = 对应关系中有不存在的字段：{ $fields }。
feeds-refused-not-mapped = 没有列填写每条记录必需的字段 { $field }。
feeds-refused-cure-save = 请重新保存为 XLSX、CSV 或 JSON 后再导入。
feeds-refused-cure-password = 请取消密码后再导入。
feeds-refused-cure-macros = 请保存为不含宏的工作簿（XLSX）后再导入。
feeds-refused-cure-smaller = 请拆分为较小的文件，或以 CSV、逐行 JSON 导入。
feeds-refused-cure-head = 请为每列设一个名称单元格并置于同一行，或自行选择列。
feeds-refused-cure-text = 请保存为 UTF-8 后再导入。
feeds-refused-cure-json = 请在生成文件之处更正后再导入。
feeds-refused-cure-path = 请更正路径。$.name[*] 可找到名为 name 的列表中的条目。
feeds-refused-cure-again = 请重试。如仍不成功，请告知管理员。
feeds-problem-ragged = 该行的单元格数与标题行不一致。
feeds-cure-ragged = 请检查该行是否多了或少了分隔符。
feeds-problem-encoding = 该行有损坏的字符：{ $value }
feeds-cure-encoding = 请将整个文件保存为同一种编码，最好是 UTF-8。
feeds-problem-json = 该行不是正确的 JSON：{ $value }
feeds-cure-json = 请在生成文件之处更正该行。
feeds-problem-unknown = 此字段中没有“{ $value }”。
feeds-cure-unknown = 请填写列表中的代码或任一语言的名称，多个值以分号分隔。
feeds-problem-code-as-day = 电子表格将代码变成了日期 { $value }。
feeds-cure-code-as-day = 请将该列设为文本格式并重新输入代码。
feeds-problem-broken-cell = 单元格显示错误 { $value }。
feeds-cure-broken-cell = 请更正公式，或直接填写数值。
feeds-problem-several = 只接受一个值的字段有多个值：{ $value }
feeds-cure-several = 请只保留一个值。
feeds-problem-empty = 此单元格不得为空。
feeds-cure-empty = 请填写。
feeds-problem-year = “{ $value }”不是年份。
feeds-cure-year = 请用四位数字填写年份。
feeds-problem-serial-day = 数字 { $value } 是失去格式的日期。
feeds-cure-serial-day = 请将单元格设为日期格式，或用四位数字填写年份。
feeds-problem-day = “{ $value }”不是日期。
feeds-cure-day = 请填写年月日：2027-06-30。
feeds-problem-day-ambiguous = “{ $value }”可能是两个不同的日期。
feeds-cure-day-ambiguous = 请填写年月日，或在对应关系中注明日期顺序。
feeds-problem-address = “{ $value }”不是网址。
feeds-cure-address = 请填写以 https:// 开头的完整网址。
feeds-problem-money = 未能识别“{ $value }”中的金额，已保留原文。
feeds-cure-money = 请填写数字和货币，例如 140 万 EUR。
feeds-problem-key-twice = 键 { $value } 在文件中出现两次。
feeds-cure-key-twice = 请为每条记录设置不同的键。
feeds-problem-row-twice = 同一记录在文件中出现两次。
feeds-cure-row-twice = 请只保留一行，或增加一列作为键。
feeds-problem-missing = 人工填写时必填的字段为空：{ $value }。
feeds-cure-missing = 记录将被接收并显示缺项。如来源有更多信息，请增加列。
feeds-problem-too-long = 文本超出字段允许的长度。
feeds-cure-too-long = 请缩短。
feeds-problem-rule = 各值之间不一致。
feeds-cure-rule = 请核对年份，并确保每个数字都有单位、年份和来源。
feeds-problem-other-party = 该记录涉及其他缔约方：{ $value }
feeds-cure-other-party = 请只导入本缔约方的记录。
feeds-problem-other-record = 该键对应的记录不属于您。
feeds-cure-other-record = 请使用其他键。
feeds-problem-not-published = 该键对应的记录尚未公布。
feeds-cure-not-published = 请先公布或恢复显示，或使用其他键。

feeds-state-fetching = 正在获取
feeds-state-nothing-new = 无新内容
feeds-of-feed = 来自数据馈送
feeds-cleared = 无问题的行和文件已于 { $value } 删除；统计数和问题予以保留。
feeds-feeds = 数据馈送
feeds-feeds-lede = 数据馈送是定期获取的网址。每次获取都是一次普通导入，先显示将发生的变化，也可以撤销。
feeds-next = 下次：{ $value }
feeds-feed-new = 新建数据馈送
feeds-feed-edit = 修改数据馈送
feeds-feed-lede = 网络地址上的工作簿、表格或 JSON。首次获取时会先显示将发生的变化，然后才写入。
feeds-feed-save = 保存
feeds-feed-name = 名称
feeds-feed-name-hint = 所有人都可在由此而来的记录中看到。
feeds-feed-address = 网址
feeds-feed-address-hint = 以 https:// 开头。问号之后的内容不对外显示。
feeds-feed-mapping = 对应关系
feeds-feed-mapping-hint = 留空则根据各列自动确定，并自首次导入起沿用。
feeds-feed-mapping-found = 根据各列自动确定
feeds-feed-mapping-own = 专用
feeds-feed-mapping-kept = 保持现状
feeds-feed-sheet = 工作表
feeds-feed-sheet-hint = 适用于工作簿；留空则取第一张有内容的工作表。
feeds-feed-items = 条目路径
feeds-feed-items-hint = 适用于 JSON，例如 $.name[*] 表示名为 name 的列表中的各条目；留空则自动确定。
feeds-feed-when = 获取时间
feeds-feed-next = 下次
feeds-feed-rhythm = 频率
feeds-rhythm-hand = 仅在要求时
feeds-rhythm-daily = 每天
feeds-rhythm-weekly = 每周
feeds-rhythm-monthly = 每月
feeds-feed-hour = 时
feeds-feed-hour-hint = 0 至 23，世界时（UTC）
feeds-feed-weekday = 星期
feeds-feed-weekday-hint = 适用于每周
feeds-feed-day = 每月日期
feeds-feed-day-hint = 适用于每月，1 至 28
feeds-weekday-1 = 星期一
feeds-weekday-2 = 星期二
feeds-weekday-3 = 星期三
feeds-weekday-4 = 星期四
feeds-weekday-5 = 星期五
feeds-weekday-6 = 星期六
feeds-weekday-7 = 星期日
feeds-schedule-daily = 每天 { $hour } UTC
feeds-schedule-weekly = 每周（{ $weekday }）{ $hour } UTC
feeds-schedule-monthly = 每月（{ $day } 日）{ $hour } UTC
feeds-feed-alone = 由谁应用
feeds-alone-no = 先由人员查看
feeds-alone-yes = 由程序应用，前提是没有暂不接收或冲突的行
feeds-feed-run = 立即获取
feeds-feed-pause = 暂停
feeds-feed-resume = 恢复
feeds-feed-end = 永久终止
feeds-feed-state-on = 运行中
feeds-feed-state-paused = 已暂停
feeds-feed-state-ended = 已终止
feeds-feed-state-broken = 故障
feeds-feed-state-waiting = 等待您处理
feeds-feed-waits = 有一次导入等待您处理：
feeds-since = 自 { $value } 起
feeds-done-saved = 数据馈送已保存。
feeds-done-fetching = 正在获取该网址的内容。
feeds-done-paused = 数据馈送已暂停。
feeds-done-resumed = 数据馈送已恢复。
feeds-done-ended = 数据馈送已终止。其导入和记录予以保留。
feeds-error-name-taken = 已有同名的数据馈送。
feeds-error-address = 请填写以 https:// 开头且不含密码的完整网址。
feeds-error-hour = 请填写 0 至 23 之间的小时数。
feeds-error-day = 请填写 1 至 28 之间的日期，每个月都有。
feeds-refused-address-wrong = 无法获取该网址或其转向的网址：须以 https:// 开头且不含密码。
feeds-refused-address-unknown = 域名 { $host } 无法解析。
feeds-refused-address-inside = { $host } 指向内部网络，不予获取。
feeds-refused-address-silent = { $host } 没有响应，或连接不安全。
feeds-refused-address-slow = { $host } 响应时间过长。
feeds-refused-address-gone = 该网址上已没有内容。
feeds-refused-address-refused = 服务器拒绝提供文件。
feeds-refused-address-status = 服务器返回状态码 { $status }。
feeds-refused-address-redirects = 该网址反复转向，没有终点。
feeds-refused-address-kept = 获取的内容无法保存。
feeds-refused-target-missing = 本系统无法导入 { $target }。
feeds-refused-rows-none = 文件中已没有任何行。
feeds-refused-column-empty = { $columns } 列在所有行中均为空。
feeds-refused-cure-address = 请查看该网址能否在浏览器中打开，并在数据馈送中更正。
feeds-refused-cure-source = 请咨询来源的维护者。下次获取时会再次尝试。
feeds-mail-broken-subject = 数据馈送故障：{ $feed }
feeds-mail-broken-text = 数据馈送“{ $feed }”已无法提供内容。{ $what }{ $cure }未写入任何内容，访客看不到此事。恢复后您会再收到一封邮件。
feeds-mail-mended-subject = 数据馈送已恢复：{ $feed }
feeds-mail-mended-text = 数据馈送“{ $feed }”已恢复正常，无需处理。
feeds-mail-waiting-subject = 有一次导入等待您处理：{ $feed }
feeds-mail-waiting-text = 数据馈送“{ $feed }”带来了新内容。请打开链接，查看将发生的变化，然后应用或放弃。
feeds-problem-merged = 该键对应的记录已并入{ $value }；此行归入该记录。
feeds-cure-merged = 无需处理。如该记录在来源中有自己的行，则以其自己的行为准。
feeds-target = 导入内容
feeds-error-mapping = 此对应关系适用于其他记录。请选择适用于导入内容的对应关系。
# used: dynamic
feeds-refused-rows-many = 文件超过 { $limit } 行，而这些行须一并写入。
# used: dynamic
feeds-problem-not-a-party = { $value } 在此不是《公约》缔约方。
# used: dynamic
feeds-cure-not-a-party = 缔约方名称随程序提供。请去掉此行；如该国已加入，请向管理员索取收录该国的版本。
# used: dynamic
feeds-problem-not-owed = 该缔约方不承担填有 { $value } 的那项义务。
# used: dynamic
feeds-cure-not-owed = 请清空单元格，或查看其是否属于另一缔约方。
# used: dynamic
feeds-problem-article-29 = 按第二十九条，{ $value } 与交存日期不符，未采用。
# used: dynamic
feeds-cure-article-29 = 请核对交存日期。如不详，请改填最迟日期及其依据。
# used: dynamic
feeds-problem-before-adoption = 交存日期早于《公约》通过之日2005年10月20日。
# used: dynamic
feeds-cure-before-adoption = 请填写文书的交存日期。
# used: dynamic
feeds-problem-own-people = { $value } 在此有自己的人员，其记录只能由他们更改。
# used: dynamic
feeds-cure-own-people = 请去掉此行，或请该组织更改其记录。
# used: dynamic
feeds-problem-name-several = 此处该国有多个名为 { $value } 的组织。
# used: dynamic
feeds-cure-name-several = 请以我们的标识符作为键。
# used: dynamic
feeds-problem-email = “{ $value }”不是电子邮件地址。
# used: dynamic
feeds-cure-email = 请填写该组织的地址，例如 contact@example.org。
# used: dynamic
feeds-problem-plain-name = 名称不得含换行或网址：{ $value }
# used: dynamic
feeds-cure-plain-name = 请只填写正式名称。
