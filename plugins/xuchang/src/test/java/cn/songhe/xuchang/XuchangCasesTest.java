package cn.songhe.xuchang;

import cn.songhe.testkit.SubsidyCases;

class XuchangCasesTest extends SubsidyCases {}
