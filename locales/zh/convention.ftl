### 条款、术语、大事年表、基础数据的更正。

## Articles

convention-articles-title = 《公约》条款
convention-articles-lede = 三十五条正文和附件，各有独立网址，并列出与之相关的内容。
convention-articles-note = 标题为原文引用。条文全文请见来源：
# $value is a number.
convention-article = 第{ $value }条
convention-annex = 附件
convention-article-text = 《公约》文本
convention-article-unofficial = 本页语言的标题措辞未经正式文本核实。
convention-article-about = 内容概要
convention-article-summary-note = 概要系为本平台撰写，并非《公约》原文。
convention-article-kinds = 第6.2条所列措施类型
convention-article-objectives = 以本条为依据的《公约》目标
convention-article-no-objectives = 六项总目标均未引用本条。
convention-article-objectives-note = 目标与条款之间的对应关系为编辑判断。每项目标均可链接至相关措施。
convention-article-framework = 开放路线图的目标、产出和活动
convention-article-terms = 引用本条的术语
convention-article-others = 其他条款
convention-article-source = 2005年10月20日《公约》

## Glossary

convention-glossary-title = 术语表
convention-glossary-lede = 《公约》及相关工作的术语，有英文、法文和西班牙文。
convention-term-caption = 术语
convention-term-definition = 定义
convention-term-definition-note = 系为本平台撰写，不能取代《公约》原文。
convention-term-articles = 条款

## Timeline

convention-timeline-title = 《公约》大事年表
convention-timeline-lede = 何时发生何事，每一条均注明来源。
convention-timeline-calendar = 含世界日（5月21日）的日历文件
convention-timeline-empty = 尚未录入任何大事。
# $value is the first year of ten, such as 1980.
convention-decade = { $value }年代
convention-world-day = 世界文化多样性促进对话和发展日
convention-milestone-new-title = 添加大事
convention-milestone-change-title = 修改大事
convention-milestone-when = 日期
# used: dynamic
convention-milestone-when-hint = 日（2027-06-30）、月（2027-06）、年（2027）、时段（2003/2005）或年代（198X），精确程度以来源为准。
convention-milestone-title-en = 英文标题
# used: dynamic
convention-milestone-title-en-hint = 须有英文或法文标题；两者皆有更佳。
convention-milestone-title-fr = 法文标题
convention-milestone-address = 来源网址
convention-milestone-why = 修改理由
convention-done-milestone-added = 已添加到大事年表。
convention-done-milestone-changed = 已修改。先前的内容保存在历史记录中。
convention-error-when = 请输入日、月、年、时段或年代，例如2027-06-30、2027-06、2027、2003/2005 或 198X。

## Corrections of founding data

convention-proposals-title = 基础数据的更正
convention-proposals-lede = 本版本中的部分基础数据与上一版本不同。未经您接受，不作任何更改。
convention-proposals-empty = 没有待处理事项。
convention-proposals-count =
    { $n ->
       *[other] { $n }项更正待处理
    }
convention-proposals-record = 记录
convention-proposals-fields = 字段
convention-proposals-since = 起始日期
# $value is the name of a record, such as that of a Party.
convention-proposal-title = 更正：{ $value }
convention-proposal-lede = 接受后将以建议的内容生成该记录的新版本；其他字段保持不变。
convention-proposal-record = 打开记录
convention-proposal-differences = 拟更改内容
convention-proposal-field = 字段
convention-proposal-recorded = 现有记录
convention-proposal-proposed = 建议内容
convention-proposal-note = 说明
# used: dynamic
convention-proposal-note-hint = 拒绝时必填；与决定一并保存。
convention-proposal-accept = 接受
convention-proposal-refuse = 拒绝
convention-done-accepted = 已接受。该记录已有新版本。
convention-done-refused = 已拒绝。该记录保持不变。
convention-error-decided = 此项更正已有决定。
convention-error-record-gone = 该记录已不存在，无法更正。

## Two people changed the same

convention-versions-caption = 两个版本
convention-versions-yours = 您的版本
