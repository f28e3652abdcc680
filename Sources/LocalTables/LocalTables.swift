// LocalTables
