package cn.songhe.cookbook;

import cn.songhe.testkit.SubsidyCases;

class CookbookCasesTest extends SubsidyCases {}
