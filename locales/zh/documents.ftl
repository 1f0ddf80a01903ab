documents-error-empty = 文件为空，请重新选择
documents-error-type = 仅接受 PDF、JPEG、PNG、办公文件（DOCX、XLSX、PPTX、ODT、ODS、ODP）、TXT 和 CSV
documents-error-belied = 文件内容与文件名不符。请按文件名所示格式重新保存，或选择其他文件
documents-error-large = 文件超过{ $n } MB。请选择较小的文件
