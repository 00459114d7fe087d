package cn.songhe.cookbook;

import cn.songhe.testkit.CityPluginContract;

class CookbookContractTest extends CityPluginContract {}
