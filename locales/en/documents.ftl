documents-error-empty = The file is empty. Choose the file again
documents-error-type = Only PDF, JPEG, PNG, office files (DOCX, XLSX, PPTX, ODT, ODS, ODP), TXT and CSV are accepted
documents-error-belied = The content of the file is not what its name says. Save it again in the format of its name, or choose another file
documents-error-large = The file is larger than { $n } MB. Choose a smaller one
