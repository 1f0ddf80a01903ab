### Words of the slice consultations. Keys begin with consultations-.

consultations-title = 意见征询
consultations-lede = 缔约方公开其计划并征求各方意见。任何人无需账户即可提交意见，并可查看处理结果。
consultations-open-now = 正在进行
consultations-ended = 已结束
consultations-none-open = 目前没有缔约方征求意见。
consultations-steps = 路线图的步骤
consultations-steps-open = 可评论的步骤
consultations-until = 征求意见截至{ $value } 23:59（UTC）
consultations-opened-on = 开始于{ $value }
consultations-reopened-because = 重新开放：
consultations-questions = 问题
consultations-answer-this = 回答此问题
consultations-documents = 文件
consultations-meetings = 会议
consultations-minutes = 会议纪要
consultations-text = 征询意见的文本
consultations-read-text = { $n ->
   *[other] 阅读文本（{ $n } 段）
  }
consultations-laid-open = 国家路线图第 { $first } 版截至{ $second }的文本。段落编号保持不变。
consultations-comment-this = 就此段提出意见
consultations-contributions = 意见
consultations-n-contributions = { $n ->
   *[other] { $n } 条意见
  }
consultations-contribution-n = 意见 { $value }
consultations-waiting = { $n ->
   *[other] { $n } 条意见等待审阅，最早一条自{ $day }起。
  }
consultations-none-yet = 此处尚无意见可显示。
consultations-all-on-one = 全部显示在一页（供打印）
consultations-filter = 筛选列表
consultations-place = 涉及内容
consultations-place-round = 整体
consultations-place-question = 问题 { $value }
consultations-place-paragraph = 第 { $value } 段
consultations-activities = 开放式路线图的活动
consultations-label-of = { $first }：{ $second }
consultations-label-number = { $first }：{ $second }
consultations-kind = 身份
consultations-who-person = 个人
consultations-who-unsaid = 未说明
consultations-source = 来源方式
consultations-source-visitor = 在线
consultations-source-organization = 在线（由组织提交）
consultations-source-paper = 书面
consultations-source-meeting = 会议
consultations-hidden-for = 已隐藏。理由：{ $value }
consultations-outcome = 处理结果
consultations-no-outcome = 尚无处理结果
consultations-answered = 有处理结果
consultations-unanswered = 无处理结果
consultations-used-in = 第 { $first } 版，第 { $second } 段
consultations-summary = 摘要
consultations-summary-made = 由程序根据本次征询的记录生成。
consultations-summary-edited = 经缔约方编辑。
consultations-summary-program = 程序生成的摘要
consultations-summary-back = 恢复程序生成的摘要
consultations-summary-total = { $n ->
   *[other] 共收到并审阅 { $n } 条意见。
  }
consultations-summary-kinds = 按参与者：{ $value }。
consultations-summary-meetings = { $n ->
   *[other] 举行了 { $n } 次会议。
  }
consultations-summary-present = { $n ->
   *[other] 统计到会 { $n } 人。
  }
consultations-summary-outcomes = 处理结果：已采纳 { $used }，部分采纳 { $partly }，已知悉 { $noted }，未采纳 { $not }，无处理结果 { $open }，已隐藏 { $hidden }。
consultations-counts-outcome = 意见的处理结果
consultations-counts-kind = 参与者
consultations-bar = 条形
consultations-few = 少于三条的取值不予细分。
consultations-n-present = { $n ->
   *[other] 到会 { $n } 人
  }
consultations-n-women = { $n ->
   *[other] 女性 { $n } 人
  }
consultations-n-young = { $n ->
   *[other] 三十岁以下 { $n } 人
  }
consultations-rules = 规则
consultations-rules-text = 缔约方团队在显示前审阅每条意见，不作任何改动。仅可依据以下理由隐藏，并在原处显示理由：
consultations-closed-heading = 已结束
consultations-closed-on = 本轮征询已于{ $value }结束。您填写的内容仍在此页，尚未提交。
consultations-back-round = 返回征询
consultations-words = 您的意见
consultations-words-hint = 纯文本。请勿填写个人姓名或地址：所有人都能看到。
consultations-lang = 书写语言
consultations-as = 以谁的名义
consultations-as-person = 以个人名义（不具名）
consultations-kind-hint = 如填写，将与您的意见一并显示。
consultations-who = 仅供统计
consultations-who-hint = 自愿填写，绝不与您的意见一并显示。统计结果仅在本轮结束后显示，且同一取值至少有三条。
consultations-region = 所在地区
consultations-gender = 性别
consultations-gender-woman = 女
consultations-gender-man = 男
consultations-gender-other = 其他
consultations-age = 年龄
consultations-age-young = 30 岁以下
consultations-age-middle = 30 至 59 岁
consultations-age-old = 60 岁及以上
consultations-trap = 请将此栏留空
consultations-what-next = 后续步骤：缔约方团队审阅后，意见将以编号列入公开记录，之后公布处理结果。
consultations-send = 提交意见
consultations-done-received = 您的意见已收到。团队审阅后将予以显示。
consultations-done-published = 您的意见已列入记录。
consultations-mark = 选择意见 { $value }
consultations-ended-on = 已于{ $value }结束
consultations-lang-other = 其他语言
consultations-read-whole = 阅读意见全文
consultations-received-on = 收到日期
consultations-view-doubtful = 另列
consultations-erase = 删除文字
consultations-erase-explains = 删除后，文字及有关个人的信息将永久移除，编号和理由保留。
consultations-error-received = 请输入已到来的日期
consultations-work-lede = 每轮征询在规定时间内征求各方意见。所有意见及处理结果均列入公开记录。
consultations-none-planned = 尚未计划任何一轮征询。
consultations-rounds = 各轮征询
consultations-round = 轮次
consultations-state = 状态
consultations-plan = 计划一轮征询
consultations-round-title = 本轮标题
consultations-steps-lede = 向所有人开放一个步骤：其按日期记录的日志将公开，任何人均可按与征询轮次相同的规则评论。未开放的步骤不显示任何内容。
consultations-step-open = 开放此步骤
consultations-step-not-open = 未开放
consultations-step-title = 对步骤“{ $value }”的评论
consultations-n-wait = { $n ->
   *[other] { $n }条待审阅
  }
consultations-about = 征询内容及如何使用答复
consultations-opens-on = 计划开始日
consultations-closes-on = 征求意见截止日
consultations-parts = 公开的路线图部分
consultations-parts-hint = 其在开始时的文本将以编号段落向所有人显示，草案其余内容不公开。
consultations-questions-hint = 按提问顺序。开始后可改写问题，但不能删除。
consultations-question = 问题
consultations-document-title = 文件标题
consultations-document-url = 网址
consultations-no-meetings = 尚未记录任何会议。
consultations-meeting = 会议
consultations-meeting-add = 添加会议
consultations-meeting-title = 会议名称
consultations-meeting-day = 日期
consultations-meeting-place = 地点
consultations-meeting-present = 到会人数
consultations-meeting-women = 其中女性
consultations-meeting-young = 其中三十岁以下
consultations-acts = 现在可以执行的操作
consultations-open = 开始征询
consultations-open-explains = 本轮将公开并在截止日前征求意见。公开的文本为此刻的文本。
consultations-close = 结束征询
consultations-close-explains = 不再接受意见。记录保留，仍可说明处理结果。
consultations-reopen = 重新开放
consultations-reopen-explains = 请先更改截止日。备注将向所有人显示。
consultations-discard = 放弃本轮
consultations-discard-explains = 该轮从未公开，仅团队知晓，并保留在历史记录中。
consultations-note = 备注
consultations-public-page = 公开页面
consultations-enter = 录入意见
consultations-enter-lede = 书面收到或会议上提出的意见与其他意见同样列入记录。请照原话录入。
consultations-enter-next = 保存并录入下一条
consultations-view-waiting = 等待审阅
consultations-view-published = 已发布
consultations-view-hidden = 已隐藏
consultations-view-empty = 此处为空。
consultations-hide-reason = 隐藏理由
consultations-publish-marked = 发布所选
consultations-hide-marked = 隐藏所选
consultations-moderation = 显示或隐藏
consultations-in-version = 路线图版本
consultations-version-n = 第 { $value } 版
consultations-in-paragraph = 段落
consultations-in-paragraph-hint = 采纳之处，如 12。采纳或部分采纳时必填，并注明版本。
consultations-why = 理由
consultations-why-hint = 未采纳或部分采纳时必填。所有人可见。
consultations-done-planned = 本轮已列入计划。请说明内容和截止日期。
consultations-done-step = 该步骤已向所有人开放，任何人即日起均可评论。
consultations-done-saved = 已保存。
consultations-done-opened = 本轮已开始。
consultations-done-closed = 本轮已结束。
consultations-done-reopened = 本轮已重新开放。
consultations-done-discarded = 本轮已放弃。
consultations-done-entered = 已列入记录。请录入下一条。
consultations-done-moderated = 已完成。
consultations-error-act = 本轮当前状态下无法执行。
consultations-error-moved = 其他人已处理此意见，请重新查看。
consultations-error-step = 此步骤此前已开放。请在其页面上重新开放。
consultations-error-closed = 本轮不再接受意见。
consultations-error-focal = 仅联络点可执行此操作。
consultations-error-day = 请输入日期，如 2026-03-31
consultations-error-past = 请选择尚未过去的日期
consultations-error-order = 截止日早于开始日
consultations-error-address = 请输入以 https:// 开头的网址
consultations-error-number = 请输入不超过到会人数的整数
consultations-error-questions = 已开始的征询中，问题可改写但不能删除
consultations-error-none-chosen = 请至少选择一条意见
consultations-wait-look = { $number ->
   *[other] 审阅 { $number } 条意见
  }
consultations-wait-outcome = { $number ->
   *[other] 说明 { $number } 条意见的处理结果
  }
consultations-wait-close = 某轮征询已过截止日：请结束该轮
consultations-notice-received-subject = 有意见等待审阅：{ $party }
consultations-notice-received-text = 征询“{ $title }”有一条意见等待审阅。所有人都能看到它在等待以及自何时起。
consultations-notice-outcome-subject = 意见 { $number } 的处理结果：{ $party }
consultations-notice-outcome-text = 缔约方已说明贵组织意见的处理结果，见下方页面。
