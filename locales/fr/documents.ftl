documents-error-empty = Le fichier est vide. Choisissez-le de nouveau
documents-error-type = Seuls sont acceptés les fichiers PDF, JPEG, PNG, bureautiques (DOCX, XLSX, PPTX, ODT, ODS, ODP), TXT et CSV
documents-error-belied = Le contenu du fichier ne correspond pas à son nom. Enregistrez-le de nouveau dans le format de son nom ou choisissez un autre fichier
documents-error-large = Le fichier dépasse { $n } Mo. Choisissez-en un plus petit
