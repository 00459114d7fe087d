package cn.songhe.taiyuan;

import cn.songhe.testkit.SubsidyCases;

class TaiyuanCasesTest extends SubsidyCases {}
