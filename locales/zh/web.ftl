# 外壳自身的用语。
web-error-bad-day = 请按“年-月-日”填写日期，例如2026-11-22
web-error-form-broken = 表单未完整送达，请重新发送
web-scheme-light = 浅色
web-scheme-dark = 深色
web-scheme-device = 随设备
web-kept-title = 您的文字已保留
web-kept-lede = 发送时您的登录已失效。内容没有丢失：请核对后重新发送。
web-kept-files = 文件不予保留：如果您曾选择文件，请在此次发送后重新选择。
web-kept-send = 重新发送
web-done-kept = 您的登录已失效。文字已保留：请登录后继续。
web-pages = 页码
web-active-filters = 已选筛选条件
web-facet-more =
    { $n ->
       *[other] 另有{ $n }项
    }
web-saving-under-way = 正在保存
web-saving-saved = 已于{ $value }保存
web-saving-failed = 未保存。您的文字仍在此页，系统会继续尝试。
web-saving-signed-out = 您已退出登录。请在新标签页登录后在此继续。
web-saving-conflict = 另有人修改了同一答案。您写的内容没有丢失。
web-saving-both = 查看两个版本
web-recover = 此设备上有尚未发送的文字：
web-recover-use = 使用
web-recover-discard = 放弃
web-typed-heading = 您输入的内容
web-typed-lede = 以下内容未在此保存，请复制仍需要的部分。
web-counter = 字符：{ $n }/{ $limit }
web-counter-over = 字符：{ $n }/{ $limit }。请在发送前缩短。
web-param-q = 必须出现的词
web-param-page = 页码，从1开始
web-param-next = 上一页结束的位置，取自该页的“next”
web-param-on = 截至当日的状态
web-param-bom = 填1供电子表格使用：带字节顺序标记，且没有会作为公式执行的单元格
web-param-by = 按哪个筛选条件计数
web-param-version = 版本号
web-param-since = 游标、日期或时刻，返回其后的变更
web-param-lang = 文字所用语言
web-problem-too-large = 发送的内容过大
web-problem-invalid = 某个值缺失或有误，“errors”列出相关字段
web-problem-rule = 不符合某项规则，“errors”指明该规则
