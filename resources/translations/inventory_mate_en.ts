<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FixFlow</name>
    <message numerus="yes">
        <source>%n purchase order(s) go with the next sync.</source>
        <translation>
            <numerusform>%n purchase order goes with the next sync.</numerusform>
            <numerusform>%n purchase orders go with the next sync.</numerusform>
        </translation>
    </message>
</context>
</TS>
