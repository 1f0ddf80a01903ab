documents-error-empty = Файл пуст. Выберите его ещё раз
documents-error-type = Принимаются только файлы PDF, JPEG, PNG, офисные файлы (DOCX, XLSX, PPTX, ODT, ODS, ODP), TXT и CSV
documents-error-belied = Содержимое файла не соответствует его имени. Сохраните его заново в формате, указанном в имени, или выберите другой файл
documents-error-large = Файл больше { $n } МБ. Выберите файл меньшего размера
