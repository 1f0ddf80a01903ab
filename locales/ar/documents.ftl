documents-error-empty = الملف فارغ. اختر الملف من جديد
documents-error-type = لا تُقبل إلا ملفات PDF وJPEG وPNG والملفات المكتبية (DOCX وXLSX وPPTX وODT وODS وODP) وTXT وCSV
documents-error-belied = محتوى الملف لا يطابق اسمه. احفظه من جديد بالصيغة التي يدل عليها اسمه أو اختر ملفاً آخر
documents-error-large = يتجاوز حجم الملف { $n } ميغابايت. اختر ملفاً أصغر
