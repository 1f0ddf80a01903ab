### المواد والمسرد والتسلسل الزمني وتصويبات البيانات التأسيسية.

## Articles

convention-articles-title = مواد الاتفاقية
convention-articles-lede = المواد الخمس والثلاثون والملحق، لكل منها عنوان إلكتروني خاص، مع ما يتصل بها.
convention-articles-note = العناوين مقتبسة. أما النص نفسه فيُقرأ في مصدره:
# $value is a number.
convention-article = المادة { $value }
convention-annex = الملحق
convention-article-text = نص الاتفاقية
convention-article-unofficial = صياغة هذا العنوان غير مؤكدة بنص رسمي بلغة هذه الصفحة.
convention-article-about = مضمونها
convention-article-summary-note = ملخص أُعدّ لهذه المنصة، وليس نص الاتفاقية.
convention-article-kinds = أنواع التدابير الواردة في المادة 6.2
convention-article-objectives = أهداف الاتفاقية التي تستند إليها
convention-article-no-objectives = لا يشير إليها أيّ من الأهداف العامة الستة.
convention-article-objectives-note = الربط بين الأهداف والمواد تقدير تحريري. ويقود كل هدف إلى التدابير المتصلة به.
convention-article-framework = أهداف خارطة الطريق المفتوحة ونواتجها وأنشطتها
convention-article-terms = المصطلحات التي تشير إليها
convention-article-others = مواد أخرى
convention-article-source = اتفاقية 20 تشرين الأول/أكتوبر 2005

## Glossary

convention-glossary-title = المسرد
convention-glossary-lede = مصطلحات الاتفاقية والعمل المتصل بها، بالإنكليزية والفرنسية والإسبانية.
convention-term-caption = مصطلح
convention-term-definition = التعريف
convention-term-definition-note = أُعدّ لهذه المنصة، ولا يحل محل نص الاتفاقية.
convention-term-articles = المواد

## Timeline

convention-timeline-title = التسلسل الزمني للاتفاقية
convention-timeline-lede = ما حدث ومتى حدث، مع مصدر كل بند.
convention-timeline-calendar = ملف تقويم يتضمن اليوم العالمي، 21 أيار/مايو
convention-timeline-empty = لم يُدرج أي حدث بعد.
# $value is the first year of ten, such as 1980.
convention-decade = العقد الذي يبدأ عام { $value }
convention-world-day = اليوم العالمي للتنوع الثقافي من أجل الحوار والتنمية
convention-milestone-new-title = إضافة حدث
convention-milestone-change-title = تعديل حدث
convention-milestone-when = التاريخ
# used: dynamic
convention-milestone-when-hint = يوم (⁦2027-06-30⁩) أو شهر (⁦2027-06⁩) أو سنة (2027) أو فترة (⁦2003/2005⁩) أو عقد (⁦198X⁩)، بالدقة التي يتيحها المصدر.
convention-milestone-title-en = العنوان بالإنكليزية
# used: dynamic
convention-milestone-title-en-hint = يلزم عنوان بالإنكليزية أو بالفرنسية، ويُستحسن كلاهما.
convention-milestone-title-fr = العنوان بالفرنسية
convention-milestone-address = عنوان المصدر الإلكتروني
convention-milestone-why = سبب التعديل
convention-done-milestone-added = أُضيف الحدث إلى التسلسل الزمني.
convention-done-milestone-changed = عُدّل الحدث. ويُحفظ ما كان وارداً من قبل في سجل تغييراته.
convention-error-when = أدخل يوماً أو شهراً أو سنة أو فترة أو عقداً، مثل ⁦2027-06-30⁩ أو ⁦2027-06⁩ أو 2027 أو ⁦2003/2005⁩ أو ⁦198X⁩.

## Corrections of founding data

convention-proposals-title = تصويبات البيانات التأسيسية
convention-proposals-lede = تختلف بعض البيانات التأسيسية في هذا الإصدار عمّا كانت عليه في الإصدار السابق. ولا يتغير شيء ما لم تقبله.
convention-proposals-empty = لا شيء في الانتظار.
convention-proposals-count =
    { $n ->
        [zero] لا تصويبات في الانتظار
        [one] تصويب واحد في الانتظار
        [two] تصويبان في الانتظار
        [few] { $n } تصويبات في الانتظار
        [many] { $n } تصويباً في الانتظار
       *[other] { $n } تصويب في الانتظار
    }
convention-proposals-record = السجل
convention-proposals-fields = الحقول
convention-proposals-since = منذ
# $value is the name of a record, such as that of a Party.
convention-proposal-title = تصويب: { $value }
convention-proposal-lede = ينشئ القبول نسخة جديدة من السجل بالقيم المقترحة، وتبقى سائر الحقول كما هي مسجلة.
convention-proposal-record = فتح السجل
convention-proposal-differences = ما الذي سيتغير
convention-proposal-field = الحقل
convention-proposal-recorded = المسجل
convention-proposal-proposed = المقترح
convention-proposal-note = ملاحظة
# used: dynamic
convention-proposal-note-hint = لازمة عند الرفض، وتُحفظ مع القرار.
convention-proposal-accept = قبول
convention-proposal-refuse = رفض
convention-done-accepted = قُبل التصويب. للسجل نسخة جديدة.
convention-done-refused = رُفض التصويب. يبقى السجل كما هو.
convention-error-decided = سبق البت في هذا التصويب.
convention-error-record-gone = لم يعد السجل موجوداً، فلا يمكن تصويب شيء.

## Two people changed the same

convention-versions-caption = النسختان
convention-versions-yours = نسختك
