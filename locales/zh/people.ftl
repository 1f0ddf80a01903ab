### 账户、角色、邀请、登录。

## 标签

people-email = 电子邮箱
people-password = 密码
people-new-password = 新密码
people-new-password-hint = 至少12个字符。只有您才会想到的一句话最容易记住。
people-present-password = 当前密码
people-name = 姓名
people-office = 职务和机构
people-office-hint = 与您的姓名一并显示在您签署的行为旁。
people-lang = 语言
people-role = 角色
people-parts = 工作部分
people-state = 状态
people-since = 起始
people-until = 截止
people-until-now = 现任
people-expires = 有效期至
people-invited-on = 邀请日期
people-erased = 个人资料已删除
people-erased-person = 已删除资料的人员
people-role-of-party = { $first }，{ $second }
people-part-positions = 各项活动的进展情况
people-part-sectors = 部门
people-part-plan = 行动计划
people-part-text = 标题和文本
people-part-consultation = 意见征询
people-part-team = 团队与培训
people-part-measures = 措施
people-state-active = 有效
people-state-deactivated = 已停用
people-state-erased = 已删除
people-invitation-waiting = 等待中
people-invitation-expired = 已过期
people-invitation-used = 已使用
people-invitation-withdrawn = 已撤回
people-demonstration-name = { $value }（演示）

## 登录

people-sign-in-title = 登录
people-code-title = 使用一次性验证码登录
people-code = 验证码
people-code-hint = 邮件中的八位数字，十分钟内有效。
people-code-send = 向我发送一次性验证码
people-code-again = 发送新的验证码
people-code-sent = 如果该邮箱有账户，验证码已发出。请在十分钟内于此处输入。
people-device = 这台设备只有您一人使用吗？
people-device-hint = 在共用设备上，半小时不操作即自动退出。
people-device-own = 是，只有我使用
people-device-shared = 否，他人也使用
people-no-account = 账户通过邀请开通。浏览和下载无需账户。
people-done-signed-out = 您已退出登录。

## 忘记密码

people-forgotten-title = 忘记密码
people-forgotten-lede = 我们将发送一个用于设置新密码的链接，仅可使用一次，一小时内有效。
people-forgotten-send = 发送链接
people-forgotten-sent = 如果该邮箱有账户，链接已发出。
people-reset-title = 设置新密码
people-reset-over-title = 此链接已失效
people-reset-over = 链接已使用过，或已超过一小时。请重新申请。
people-password-ends-sessions = 设置密码后，您在其他所有设备上的会话即告结束。
people-done-password = 新密码已设置，其他设备上的会话已结束。

## 邀请

people-join-title = Polyphony邀请
people-join-inviter = 邀请人
people-join-way = 您希望如何登录？
people-join-way-password = 使用密码
people-join-way-code = 每次使用通过电子邮件发送的一次性验证码
people-join-accept = 接受邀请
people-join-known = 该邮箱已有账户。接受后将为其增加角色，登录方式不变。
people-join-public = 您的姓名和职务仅在您签署的行为旁公开。您的电子邮箱绝不公开。
people-join-over-title = 此邀请已失效
people-join-used = 邀请已使用过。如果是您本人，请登录。
people-join-expired = 邀请已过期：有效期为十四天。
people-join-withdrawn = 邀请已撤回。
people-join-unknown = 地址不完整，或之后已发送新链接。请使用最新邮件中的链接。
people-join-whom-to-ask = 如需新的邀请，请联系邀请您的人：缔约方团队请联系其联络点，其他角色请联系管理员。
people-done-joined = 您的账户已就绪，请登录。

## 我的账户

people-account-title = 我的账户
people-done-details = 您的资料已保存。
people-roles-title = 角色
people-roles-caption = 现任和已结束的角色
people-roles-none = 您目前没有任何角色。请联系邀请您的人。
people-roles-none-here = 该账户没有任何角色。
people-password-change = 更改密码
people-password-set = 设置密码
people-sessions-title = 会话
people-sessions-lede = 您当前登录的设备。请结束您不认识的会话，然后更改密码。
people-sessions-caption = 打开的会话
people-session-device = 设备
people-session-began = 登录时间
people-session-seen = 最近使用
people-session-end = 结束
people-session-shared = 共用设备
people-session-this = 本次会话
people-sessions-end-others = 结束其他所有会话
people-done-session-ended = 会话已结束。
people-proof-sent = 验证码已发送至您的邮箱。请在十分钟内于此处输入。
people-address-title = 更改我的电子邮箱
people-address-lede = 链接将发送至新邮箱，通知将发送至当前邮箱。在打开链接并确认之前，当前邮箱保持不变。
people-address-new = 新电子邮箱
people-address-ask = 发送链接
people-done-address-asked = 邮件已发送至新邮箱。打开其中的链接并确认后，更改即生效。
people-address-confirm-title = 确认新邮箱
people-address-confirm-lede = 此后您将以此邮箱登录并接收邮件。
people-address-confirm = 使用此邮箱
people-done-address = 新邮箱已启用。
people-address-over = 该链接已被使用、已发送更新的链接，或已超过一小时。请在您的账户页面重新申请。
people-erase-own-title = 删除我的账户
people-erase-own-link = 删除什么、保留什么以及如何办理
people-erase-goes = 删除的内容：姓名、电子邮箱、职务、密码、角色、验证码、会话、会话结束后保留的文本，以及发送至此邮箱的邮件。
people-erase-stays = 保留的内容：已签署的正式行为，及签署当日的姓名和职务。除此之外，修改历史仅保留编号，姓名处显示“已删除资料的人员”。
people-erase-once = 此操作无法撤销。完成后将向该邮箱发送最后一封邮件予以确认。
people-erase-own = 永久删除我的账户
people-done-erased-own = 您的账户和个人资料已删除。

## 账户（管理员）

people-accounts-title = 账户
people-accounts-search = 姓名或电子邮箱
people-accounts-count = 账户：{ $n }
people-accounts-waiting = 待接受的邀请：{ $n }
people-accounts-parked = 未送达的邮件：{ $n }
people-accounts-wish = { $first }：自{ $second }起申请主管机关账户
people-role-give = 授予角色
people-role-end = 结束此角色
people-done-role-given = 角色已授予，并已通知本人。
people-done-role-ended = 角色已结束，并已通知本人。
people-assign-title = 移交未完成的工作
people-assign-lede = 适用于未办理交接即离任的联络点：由他人接任该角色及全部未完成的工作，此处的角色随之结束。
people-assign-work = 接任的角色
people-assign-to = 接任者的电子邮箱
people-assign = 移交
people-done-assigned = 工作已移交。如已发出邀请，接受后角色即转移。
people-deactivate = 停用账户
people-deactivate-lede = 该人员立即退出登录且无法再次登录。其已签署的内容仍然有效。
people-done-deactivated = 账户已停用，其会话已结束。
people-reactivate = 恢复账户
people-done-reactivated = 账户已恢复。
people-erase-title = 删除账户
people-erase-link = 应本人要求：删除什么、保留什么以及如何办理
people-erase-why = 理由
people-erase-why-hint = 将记入修改历史且不可更改。请勿提及任何人的姓名。
people-erase = 永久删除该账户
people-done-erased = 该账户及其个人资料已删除。

## 邀请他人

people-invite-title = 邀请一人
people-invite-lede = 受邀者将收到一个仅可使用一次、十四天内有效的链接。已有账户者立即获得角色。
people-invite-party = 缔约方
people-invite-party-hint = 仅适用于成员、联络点和主管机关。
people-invite-parts = 工作部分
people-invite-parts-hint = 仅适用于成员。
people-invite-lang = 邮件语言
people-invite-send = 发送邀请
people-done-invited = 邀请已发送。
people-bulk-title = 批量邀请
people-bulk-lede = 每人粘贴一行。发送之前，您可以看到将要发送的内容。
people-bulk-lines = 各行内容
people-bulk-lines-hint = 电子邮箱、角色、缔约方代码、语言：name@culture.example, focal-point, KE, zh。不属于缔约方的角色请将缔约方留空。
people-bulk-preview = 预览
people-bulk-caption = 将要发送的内容
people-bulk-line = 行
people-bulk-what = 结果
people-bulk-sends = 发送链接
people-bulk-gives = 已有账户：立即授予角色
people-bulk-ready = 可发送的行数：{ $n }。尚未发送任何内容。
people-bulk-problems = 有问题的行数：{ $n }。未发送任何内容。请在下方更正或删除，然后重新预览。
people-bulk-confirm = 发送全部邀请
people-bulk-change = 修改各行
people-done-invited-many = 全部邀请已发送。
people-invitations-title = 邀请
people-invitations-none = 没有未处理的邀请。
people-resend = 发送新链接
people-withdraw = 撤回
people-done-resent = 新链接已发送，旧链接失效。
people-done-withdrawn = 邀请已撤回。

## 已发送的邮件

people-outbox-title = 已发送的邮件
people-outbox-lede = 通过电子邮件通知的内容，最新的在前。正文仅供收件人阅读。邮件发出后，只保留主题和地址的域名。
people-outbox-none = 尚未发送任何邮件。
people-outbox-subject = 主题
people-outbox-to = 收件人
people-outbox-queued = 排队时间
people-mail-state-waiting = 等待发送
people-mail-state-done = 已发送
people-mail-state-parked = 未送达
people-mail-retry = 重新发送
people-mail-give-up = 放弃发送
people-done-mail-retried = 邮件正在重新发送。
people-done-mail-given-up = 已放弃发送该邮件，并从列表中移除。

## 缔约方团队

people-team-title = 团队
people-team-caption = 为该缔约方工作的人员
people-team-no-authority = 目前无人可以核准：该缔约方的主管机关没有账户。请向管理员申请邀请。
people-authority-ask = 向管理员申请主管机关账户
people-authority-asked = 已于{ $value }向管理员提出申请。
people-done-authority-asked = 已向管理员提出申请。
people-member-invite = 邀请成员
people-member-end = 结束成员资格
people-done-parts = 工作部分已更改。
people-hand-over-title = 移交联络点角色
people-hand-over-link = 将角色移交他人
people-hand-over-lede = 该缔约方全部未完成的工作由接任者继续，您的角色随之结束。移交给新邮箱时，于邀请被接受后生效。
people-hand-over-colleague = 团队中的一员
people-hand-over-email = 或电子邮箱
people-hand-over = 移交
people-done-handed-over = 角色及未完成的工作已移交。
people-done-hand-over-invited = 邀请已发送。在邀请被接受之前，您仍是联络点。

## 邮件内容

people-mail-subject-of-party = { $first } - { $second }
people-mail-foot = Polyphony。您因自己的角色或账户收到此邮件。链接本身绝不会使您登录。
people-mail-invited-subject = 邀请：{ $role }
people-mail-invited-text = 邀请您以此角色加入Polyphony：{ $role }（{ $place }）。以下链接仅可使用一次，有效期至{ $day }。请打开链接填写姓名并选择登录方式。
people-mail-invited-known-subject = 邀请：{ $role }
people-mail-invited-known-text = 邀请您在Polyphony担任此角色：{ $role }（{ $place }）。您已有账户：以下链接将为其添加该角色。链接仅可使用一次，有效期至{ $day }。
people-mail-withdrawn-subject = 邀请已撤回：{ $role }
people-mail-withdrawn-text = 对此角色的邀请已撤回：{ $role }（{ $place }）。链接已失效。
people-mail-joined-subject = 邀请已被接受：{ $role }
people-mail-joined-text = { $name }接受了对此角色的邀请：{ $role }（{ $place }）。
people-mail-role-given-subject = 新角色：{ $role }
people-mail-role-given-text = 您已获得此角色：{ $role }（{ $place }）。登录方式不变，角色显示在您的账户中。
people-mail-role-ended-subject = 角色已结束：{ $role }
people-mail-role-ended-text = 您的此角色已结束：{ $role }（{ $place }）。您以此身份签署的内容仍然有效。
# used: dynamic
people-mail-parts-subject = 您负责的部分有变
# used: dynamic
people-mail-parts-text = 联络点更改了您负责撰写的部分：{ $role }（{ $place }）。您的账户中可查看。
people-mail-handed-over-subject = 已移交：{ $role }
people-mail-handed-over-text = { $name }接任此角色：{ $role }（{ $place }），包括全部未完成的工作。
people-mail-authority-wanted-subject = 申请主管机关账户
people-mail-authority-wanted-text = 该缔约方的联络点申请主管机关账户：{ $place }。没有该账户，任何内容均无法核准。请通过以下页面发送邀请。
people-mail-deactivated-subject = 您的账户已停用
people-mail-deactivated-text = 管理员已停用您在Polyphony的账户。您签署的内容仍然有效。如有误，请联系邀请您的人。
people-mail-reactivated-subject = 您的账户已恢复
people-mail-reactivated-text = 您可以再次登录Polyphony，角色与之前相同。
people-mail-erased-subject = 您的账户已删除
people-mail-erased-text = 您在Polyphony的账户和个人资料已删除。您签署的正式行为保留签署当日的姓名和职务。这是关于该账户的最后一封邮件。
people-mail-password-subject = 您的密码已更改
people-mail-password-text = 您的账户已设置新密码，其他设备上的会话已结束。如非您本人操作，请立即另设密码：
people-mail-address-subject = 请确认您的新电子邮箱
people-mail-address-text = 此邮箱被填写为Polyphony某账户的新邮箱。请在{ $n }分钟内打开以下链接并确认。如非您本人申请，请忽略此邮件：一切不变。
people-mail-address-taken-subject = 此邮箱已有账户
people-mail-address-taken-text = 此邮箱被填写为Polyphony另一账户的新邮箱。由于此邮箱已有账户，因此未作任何更改。如系您本人操作，请以此邮箱登录。
people-mail-address-notice-subject = 有人申请更改电子邮箱
people-mail-address-notice-text = 您的账户申请了新的电子邮箱。打开发送至新邮箱的链接并确认后，新邮箱将取代此邮箱。如非您本人操作，请立即设置新密码：
people-mail-code-subject = 您的一次性验证码
people-mail-code-text = 您的登录验证码为{ $code }，仅可使用一次，{ $n }分钟内有效。不会有人向您索要验证码；如非您本人申请，请忽略此邮件。
people-mail-reset-subject = 设置新密码
people-mail-reset-text = 请通过以下链接设置新密码。链接仅可使用一次，{ $n }分钟内有效。如非您本人申请，请忽略此邮件：一切未变。

## 问题

people-error-email = 请输入完整的电子邮箱，例如name@ministry.example
people-error-email-taken = 该邮箱已有账户。请输入其他邮箱。
people-error-sign-in = 邮箱或密码有误。请重试，或使用一次性验证码登录。
people-error-code = 验证码有误或已失效。请核对，或重新申请。
people-error-name = 请输入您的姓名。
people-error-password-short = 请至少使用{ $n }个字符。一句话最容易记住。
people-error-password-common = 许多人使用此密码，最易被猜中。请另选一个。
people-error-password-own = 此密码由您的邮箱或平台名称构成。请另选一个。
people-error-present-password = 当前密码有误。
people-error-party-needed = 请选择缔约方：此角色属于某一缔约方。
people-error-party-not-for-role = 请将缔约方留空：此角色不属于任何缔约方。
people-error-party-unknown = 没有使用此代码的缔约方。请使用两个字母，例如KE。
people-error-parts = 请至少选择一个工作部分。
people-error-deactivated = 该邮箱的账户已停用。管理员可以恢复。
people-error-already-invited = 该邮箱已受邀担任此角色。请改为发送新链接。
people-error-holds-already = 该邮箱的账户已担任此角色。
people-error-invitation-over = 此邀请在此期间已被使用或撤回。
people-error-last-administrator = 这是最后一位管理员。请先指定另一位管理员。
people-error-hand-over-first = 该人员所属缔约方没有其他联络点。请先移交该角色及未完成的工作。
people-error-why = 请填写理由。
people-error-address-same = 这已是您的邮箱。请输入其他邮箱。
people-error-authority-there = 该缔约方已有主管机关账户。
people-error-authority-asked = 已向管理员提出过申请。
people-error-line-role = 没有“{ $value }”这一角色。
people-error-line-lang = 没有“{ $value }”这一语言。请使用ar、en、es、fr、ru或zh。
people-error-line-twice = 前面的行中已有相同的邮箱和角色。
people-error-lines = 请至少粘贴一行带电子邮箱的内容。
people-error-lines-many = 每次最多发送{ $n }行。
people-mail-organization-subject = 确认{ $name }的地址
people-mail-organization-text = 有人（很可能是您）希望在平台上代表{ $name }。请在{ $day }之前使用链接确认地址。如果不是您本人，请忽略此邮件。
people-mail-colleague-subject = 代表{ $name }
people-mail-colleague-text = 邀请您在平台上代表{ $name }。请在{ $day }之前使用链接。如果您不了解该组织，请忽略此邮件。
# Tokens for programs.
people-tokens-title = 程序令牌
people-tokens-link = 创建或撤回令牌
people-tokens-lede = 持有令牌的程序以您的名义写入，范围不超出您的权限和令牌的用途。请勿交给他人。
people-tokens-how = 程序如何写入
people-tokens-none = 您没有令牌。
people-tokens-caption = 您的令牌，最新的在前
people-token-made = 令牌已创建
people-token-once = 请立即复制：仅显示这一次。
people-token-new = 创建令牌
people-token-make = 创建令牌
people-token-name = 程序名称
people-token-scopes = 允许的操作
people-token-since = 创建时间
people-token-last-day = 最后一天，如 2027-06-30
people-token-seen = 上次使用
people-token-never = 从未
people-token-over = 已过期
people-token-withdraw = 撤回
people-done-token-withdrawn = 令牌已撤回，持有它的程序无法再使用。
people-scope-measures-draft = 新建措施并修改草稿
people-scope-measures-submit = 向联络点提交措施
people-error-token-day = 请选择今天起至多{ $n }天内的日期
people-error-tokens-full = 您已有{ $n }个令牌，请先撤回一个。
# used: dynamic
people-mail-token-subject = 已创建程序令牌
# used: dynamic
people-mail-token-text = 您的账户创建了一个令牌，程序“{ $name }”可凭此以您的名义写入。如非本人操作，请立即撤回并更改密码：
