package cn.songhe.shenyang;

import cn.songhe.testkit.CityPluginContract;

class ShenyangContractTest extends CityPluginContract {}
