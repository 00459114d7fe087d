package cn.songhe.taiyuan;

import cn.songhe.testkit.CityPluginContract;

class TaiyuanContractTest extends CityPluginContract {}
