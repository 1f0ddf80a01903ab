### Messages shared by all pages. Keys begin with action-, common- or error-.

## Actions: words on buttons and links

action-save = 保存
action-save-continue = 保存并继续
action-search = 搜索
action-filter = 筛选
action-apply = 应用
action-remove = 移除
action-add = 添加
action-change = 修改
action-cancel = 取消
action-back = 返回
action-next = 下一页
action-previous = 上一页
action-download = 下载
action-print = 打印
action-sign-in = 登录
action-sign-out = 退出登录
action-send = 发送
action-show = 显示
action-close = 关闭
action-confirm = 确认
action-open = 打开
action-upload = 上传

## The platform and the frame of every page

common-platform-name = Polyphony
common-tagline = 教科文组织2005年《公约》在行动
common-language = 语言
common-text-language = 文本语言
common-menu = 菜单
common-skip-to-content = 跳转到正文
common-breadcrumb = 当前位置

## Navigation

common-nav-home = 首页
common-nav-framework = 框架
common-nav-parties = 缔约方
common-nav-measures = 措施
common-nav-roadmaps = 路线图
common-nav-grid = 差距一览表
common-nav-articles = 条款
common-nav-glossary = 术语表
common-nav-timeline = 大事年表
common-nav-data = 数据
common-nav-work = 我的待办
common-nav-desk = 工作台
common-nav-admin = 系统管理

## Foot of every page

common-footer-help = 帮助
common-footer-about-data = 数据说明
common-footer-report-error = 报告错误
common-data-licence = 数据许可

## Plain answers

common-yes = 是
common-no = 否
# Beside the label of a field that may stay empty.
common-optional = （选填）
common-unknown = 未知
common-not-recorded = 无记录
common-none = 无
common-required-before-sending = 发送前须填写

## Labels

common-source = 来源
common-sources = 来源
common-confidence = 可信度
common-confidence-high = 高
common-confidence-medium = 中
common-confidence-low = 低
# Beside wording that is not confirmed as that of an official text.
common-unconfirmed = 措辞未经确认
# Beside a link or tag that was assigned here and not by a source.
common-editorial-judgement = 编辑判断
common-date = 日期
common-year = 年份
common-title = 标题
common-party = 缔约方
common-activity = 活动
common-output = 产出
common-goal = 目标
# Heads of columns: who did it, when.
# Label before a day: the state of things recorded by its end.
common-as-of = 截至
common-provisional = 暂定
common-cite = 引用本页
common-download-as = 下载格式
common-formats = 格式
common-history = 修改历史
common-version = 第{ $n }版
# $day is a day in words, $time is HH:MM.
common-moment = { $day } { $time } UTC
# Who acted where it was no account.
common-actor-operator = 系统运维人员
common-actor-founding = 基础文件

## Lists

common-results =
    { $n ->
        [0] 没有结果
       *[other] { $n }条结果
    }
common-filters-active =
    { $n ->
       *[other] 筛选（已启用{ $n }项）
    }
common-remove-filter = 移除筛选条件：{ $value }
common-clear-filters = 清除所有筛选条件
common-search-words = 搜索词
common-search-hint = 引号内的“词语”按原样查找；词首后加星号可查前缀：cult*。
common-searched = “{ $value }”
common-suggestion = 您要找的是“{ $value }”吗？
common-more-facets = 更多筛选
common-no-results = 未找到任何内容
common-no-results-hint = 请移除一个筛选条件或减少搜索词。
common-sort = 排序方式
common-sort-newest = 最新在前
common-sort-oldest = 最早在前
common-sort-title = 标题
common-sort-relevance = 与搜索词的相关程度
common-per-page = 每页条数

## Languages and translations

# Names of languages in the language of the page; they stand alone and inside the two sentences below.
common-lang-ar = 阿拉伯文
common-lang-zh = 中文
common-lang-en = 英文
common-lang-fr = 法文
common-lang-ru = 俄文
common-lang-es = 西班牙文
# $shown and $wanted are names of languages as above.
common-fallback-original = 显示的是{ $shown }原文，没有{ $wanted }译文。
common-fallback-other = 显示的是{ $shown }文本，没有{ $wanted }译文。
# How a text in one language came about.
common-text-state-original = 原文
common-text-state-official = 正式措辞
common-text-state-party = 由缔约方提供
common-text-state-machine = 机器翻译，未经核对
common-text-state-unchecked = 非正式译文，未经核对
common-text-state-outdated = 已过时：原文已有改动

## Errors: pages

# Stands before the title of a page that shows errors.
error-title-prefix = 错误：
error-not-found-title = 没有此页面
error-not-found-text = 地址可能有误，或此处内容不公开。请使用搜索，或从首页开始。
error-problem-title = 出现问题
error-problem-text = 问题出在我们这边。凡已确认保存的内容均完好无损。请过几分钟再试；如再次出现，请告知下方编号。
error-operation = 操作编号：{ $value }
error-too-large = 您发送的内容超过{ $value }。请发送较小的文件或分次发送。
error-too-many-title = 尝试次数过多
error-too-many =
    { $n ->
       *[other] 请在{ $n }秒后重试。
    }
error-conflict-title = 其间他人已作修改
error-conflict-text = 您输入的内容没有丢失。两个版本均列于下方：请保留其中之一或加以合并，然后重新保存。
error-expired-title = 您的会话已结束
error-signin-needed = 请登录后查看此页面。
error-query-too-long = 搜索文字过长，请缩短后重新搜索。
error-bad-filter = 筛选条件“{ $value }”在此无效。请移除或从列表中选择。
error-bad-page = 此列表没有该页。请从第一页开始。
error-csrf = 此表单打开时间过长或来自别处。您的文字保留在下方：请检查后重新发送。
error-too-slow = 表单未能完整送达：连接速度过慢或已中断。未保存任何内容。请返回后重新发送。

## Errors: forms

error-form-title = 存在问题
error-required = 请填写此项。
error-choice = 请选择一个答案。
error-year = 请以四位数字填写年份，例如2026。
error-day = 请填写实际存在的日期（日、月、年），例如30 6 2027。
error-number = 请填写数字，例如1250。
error-link = 请填写以https://开头的完整网址。
error-too-long =
    { $n ->
       *[other] 请缩短至{ $n }个字符以内。
    }
common-sheet-about = 关于此列表
common-sheet-filters = 筛选条件
common-sheet-address = 列表网址
common-sheet-day = 截至
error-unknown-title = 网址中有未知的参数名
error-unknown-text = 此处未知：{ $names }。已知：{ $known }。
