package cn.songhe.shenyang;

import cn.songhe.testkit.SubsidyCases;

class ShenyangCasesTest extends SubsidyCases {}
