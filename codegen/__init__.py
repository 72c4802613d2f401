"""The generator: JSON Schemas in, typed C structs, descriptor tables and their company out.

The stages, each a file: loader (reads) -> resolve (knows JSON Schema) -> ir -> names (knows C) ->
tables -> emit (writes, with the templates). `python3 -m codegen --help` lists the commands;
schema/README.md describes the dialect and src/README.md what comes out.
"""
