documents-error-empty = El archivo está vacío. Elíjalo de nuevo
documents-error-type = Solo se aceptan archivos PDF, JPEG, PNG, ofimáticos (DOCX, XLSX, PPTX, ODT, ODS, ODP), TXT y CSV
documents-error-belied = El contenido del archivo no corresponde a su nombre. Guárdelo de nuevo en el formato de su nombre o elija otro archivo
documents-error-large = El archivo supera { $n } MB. Elija uno más pequeño
