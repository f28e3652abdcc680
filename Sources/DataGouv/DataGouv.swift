// DataGouv
